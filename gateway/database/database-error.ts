/** The database cannot be used, and the message says why and what to do, in words for whoever starts the program. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}
