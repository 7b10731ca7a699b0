/** What somebody typed cannot be understood: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The answer is no, and has been said in lines of its own: exit code 1. */
export class NoError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoError';
  }
}

/** By command: what it is called with, and what it does. */
export const commandHelp: Readonly<Record<string, string>> = {
  build: `build [--roll-out FILE] [--folder DIR] [--keys DIR]
  Builds our parts, reads vendors' remote.json, and writes an unsigned manifest for each municipality of the
  roll-out (docs/manifests.md) into DIR/unsigned/. Refuses a shelf for every reason there is, at once, and then
  writes none. Needs roots.json of the keys' folder; no private key.`,
  sign: `sign [CODE...] [--key FILE] [--folder DIR] [--keys DIR]
  Signs the unsigned manifests (all, or these municipalities') and gives them out: manifests/, needs/, and the one
  before into archive/. Needs a signing key and key-list.json; no root key.`,
  verify: `verify FILE|URL [--municipality CODE] [--roots FILE] [--seq N] [--now INSTANT] [--days N]
  Says who signed a manifest and until when it counts, exactly as a loader would decide. --seq: the number last
  seen; --now: as if it were then; --days: no when fewer days than these are left.`,
  diff: `diff FILE|URL FILE|URL
  Says in words what the second manifest changes: shelf, pins, texts, theme, keys, contract. Signed or unsigned.
  Exit code 1 when something differs.`,
  rollback: `rollback CODE [--to SEQ] [--list] [--unsigned] [--key FILE] [--folder DIR] [--keys DIR]
  Gives out what an earlier manifest said (the one before, or SEQ) under a new, higher number. --list: which there
  are; --unsigned: only writes it into unsigned/.`,
  pause: `pause CODE TAG... [--resume] [--unsigned] [--key FILE] [--folder DIR] [--keys DIR]
  Gives out the present manifest with these widgets resting (their fallback shows, nothing of them runs), or with
  --resume at work again.`,
  rotate: `rotate --root-keys DIR [--keys DIR] [--first] [--new NAME] [--from INSTANT] [--days N]
         [--retire NAME [--at INSTANT|now]] [--root NAME]
  Puts a new signing key on the list and has a root key sign the list: the only command that needs a root key, so run
  it where those are. --first: makes the first keys. --retire: ends a key early, when what it signed last is over
  (44 days), or at an instant.`,
  needs: `needs FILE|URL [--json] [--folder DIR]
  What a host needs to know: Content-Security-Policy, what is stored, sizes, globals, origins.`,
};

export const help = `Manifests: what is on a municipality's shelf, signed. docs/manifests.md explains.

npm run manifest -- COMMAND [...]

${Object.values(commandHelp)
  .map((text) => text.replace(/^/gm, '  ').trimEnd())
  .join('\n\n')}

DIR of --folder: what the embed origin serves, by default EMBED_FOLDER or .jobunivers/embed; of --keys: KEYS_FOLDER or
.jobunivers/keys. What is typed counts from where you stand; these two from the checkout. A signing key is chosen by itself: the last of the list that counts now and lies in the keys' folder.

Exit codes: 0 yes, 1 no (refused, not valid, different), 2 not understood.
`;
