/** Where a command says what it did, and what it could not do. */
export interface Terminal {
  print(line: string): void;
  complain(line: string): void;
}
