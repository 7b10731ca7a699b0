/** Real towns and postal codes for fictional jobs: code of the municipality, postal code, town, rough middle. */
export const places = {
  thisted: ['787', '7700', 'Thisted', 56.9552, 8.6949],
  hanstholm: ['787', '7730', 'Hanstholm', 57.1167, 8.6167],
  hurup: ['787', '7760', 'Hurup Thy', 56.75, 8.4167],
  snedsted: ['787', '7752', 'Snedsted', 56.8833, 8.5333],
  frøstrup: ['787', '7741', 'Frøstrup', 57.0833, 8.85],
  aalborg: ['851', '9000', 'Aalborg', 57.048, 9.9187],
  nørresundby: ['851', '9400', 'Nørresundby', 57.0588, 9.9228],
  aalborgØst: ['851', '9220', 'Aalborg Øst', 57.035, 9.99],
  svenstrup: ['851', '9230', 'Svenstrup J', 56.975, 9.848],
  storvorde: ['851', '9280', 'Storvorde', 57.003, 10.1],
  nibe: ['851', '9240', 'Nibe', 56.9817, 9.6396],
  aarhus: ['751', '8000', 'Aarhus C', 56.1567, 10.2108],
  aarhusN: ['751', '8200', 'Aarhus N', 56.191, 10.178],
  viby: ['751', '8260', 'Viby J', 56.125, 10.16],
  lystrup: ['751', '8520', 'Lystrup', 56.2375, 10.2378],
  malling: ['751', '8340', 'Malling', 56.0363, 10.1963],
  tilst: ['751', '8381', 'Tilst', 56.187, 10.11],
  vejen: ['575', '6600', 'Vejen', 55.4774, 9.1379],
  brørup: ['575', '6650', 'Brørup', 55.4816, 9.0186],
  holsted: ['575', '6670', 'Holsted', 55.495, 8.917],
  rødding: ['575', '6630', 'Rødding', 55.366, 9.065],
  næstved: ['370', '4700', 'Næstved', 55.2299, 11.7609],
  holmegaard: ['370', '4684', 'Holmegaard', 55.279, 11.806],
  fuglebjerg: ['370', '4250', 'Fuglebjerg', 55.306, 11.548],
  karrebæksminde: ['370', '4736', 'Karrebæksminde', 55.177, 11.65],
} as const satisfies Record<
  string,
  readonly [
    municipality: string,
    postalCode: string,
    town: string,
    latitude: number,
    longitude: number,
  ]
>;

export type PlaceName = keyof typeof places;
