/** The names of what holds, in their order. This is asked for every phrase of a page, so no pairs are made. */
export function present(traits: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(traits).filter((name) => traits[name] === true);
}
