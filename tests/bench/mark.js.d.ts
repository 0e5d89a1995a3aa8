declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      terms: string[],
      options: { separateWordSearch: boolean; accuracy: 'exactly'; done(): void },
    ): void;
    unmark(options: { done(): void }): void;
  }
}
