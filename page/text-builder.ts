import type { Day } from '../engine/model/dates';
import type { Block, BlockRole, Region } from '../engine/model/page';
import { PageMapBuilder } from './page-map';

/** How white space in an element is rendered (CSS `white-space`). */
export type WhiteSpace = 'collapse' | 'keep-breaks' | 'keep';

/** What the elements around a text node say about it. */
export interface Setting {
  readonly role: BlockRole;
  readonly region: Region;
  readonly whiteSpace: WhiteSpace;
  /** Inside a link or a button. */
  readonly linked: boolean;
  readonly published: Day | null;
  /** BCP 47, or '' where nothing says. */
  readonly lang: string;
}

/**
 * Puts the text of a page together as it is rendered: white space collapsed, blocks apart, and each
 * character's place noted in the map.
 */
export class TextBuilder {
  readonly map = new PageMapBuilder();
  readonly blocks: Block[] = [];
  /** Characters read per language tag. */
  readonly langs = new Map<string, number>();

  #pieces: string[] = [];
  #length = 0;
  #block: { start: number; setting: Setting; linked: number } | null = null;
  /** A collapsed space, held back until a word follows it. */
  #space: { node: Text; data: string; offset: number } | null = null;
  #lineBreaks = 0;
  #apart = false;

  get text(): string {
    return this.#pieces.join('');
  }

  /** The end of the block that is being read, for those who must know what a word follows. */
  get tail(): string {
    return this.#block === null ? '' : (this.#pieces.at(-1) ?? '').slice(-8);
  }

  /** Ends the block: what follows stands apart from it. */
  endBlock(): void {
    const block = this.#block;
    this.#block = null;
    this.#space = null;
    this.#lineBreaks = 0;
    this.#apart = false;
    if (block === null) return;
    const { role, region, published } = block.setting;
    const linked = block.linked / (this.#length - block.start);
    this.blocks.push({ start: block.start, end: this.#length, role, region, linked, published });
  }

  /** A `br` or a kept line feed: one breaks the line, two in a row end the paragraph. */
  lineBreak(): void {
    if (this.#block !== null) this.#lineBreaks += 1;
    this.#space = null;
  }

  /** Words end here though the sentence goes on. */
  wordEnd(): void {
    this.#apart = true;
  }

  /** Reads one text node. */
  add(node: Text, setting: Setting): void {
    const data = node.data;
    if (setting.whiteSpace === 'collapse') this.#addCollapsed(node, data, 0, data.length, setting);
    else this.#addKept(node, data, setting);
  }

  #addCollapsed(node: Text, data: string, from: number, to: number, setting: Setting): void {
    const words = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;
    words.lastIndex = from;
    let at = from;
    for (let match = words.exec(data); match !== null; match = words.exec(data)) {
      // The pattern knows no end; a kept line may stop before the data does.
      const end = Math.min(match.index + match[0].length, to);
      if (match.index >= to) break;
      if (match.index > at) this.#space = { node, data, offset: at };
      this.#append(node, data, match.index, end, setting);
      at = end;
      if (end === to) break;
    }
    if (at < to) this.#space = { node, data, offset: at };
  }

  #addKept(node: Text, data: string, setting: Setting): void {
    let from = 0;
    for (const line of data.split('\n')) {
      const to = from + line.length;
      if (line.trim() === '') {
        if (line !== '') this.#space = { node, data, offset: from };
      } else if (setting.whiteSpace === 'keep') {
        const start = this.#block === null ? to - line.trimStart().length : from;
        this.#append(node, data, start, to, setting);
      } else {
        this.#addCollapsed(node, data, from, to, setting);
      }
      if (to < data.length) this.lineBreak();
      from = to + 1;
    }
  }

  #append(node: Text, data: string, from: number, to: number, setting: Setting): void {
    if (this.#lineBreaks > 1) this.endBlock();
    if (this.#block === null) {
      // Many an empty paragraph holds one no-break space.
      if (!/\S/.test(data.slice(from, to))) return;
      if (this.#length > 0) this.#push('\n');
      this.#block = { start: this.#length, setting, linked: 0 };
    } else if (this.#lineBreaks === 1) {
      this.#push('\n');
    } else if (this.#space !== null) {
      const space = this.#space;
      this.map.add(this.#length, space.node, space.data, space.offset, 1);
      this.#push(' ');
    } else if (this.#apart) {
      this.#push(' ');
    }
    this.#space = null;
    this.#lineBreaks = 0;
    this.#apart = false;
    this.map.add(this.#length, node, data, from, to - from);
    this.#push(data.slice(from, to));
    if (setting.linked) this.#block.linked += to - from;
    this.langs.set(setting.lang, (this.langs.get(setting.lang) ?? 0) + to - from);
  }

  #push(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}
