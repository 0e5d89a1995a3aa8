/** Input the user can mend. The message names the file, the place and the mend; it is printed as it is, with exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
