/** An answer across a boundary (message, file): errors travel as values, in words for the person who must act on them. */
export type Result<T, E = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
