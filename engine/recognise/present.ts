/** The names of what holds, in their order. */
export function present(traits: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(traits).flatMap(([name, holds]) => (holds ? [name] : []));
}
