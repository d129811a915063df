/** Gives each group a name that no other has: where two share one, their codes stand behind it. */
export function tellApart<T extends { name: string; key: object }>(groups: readonly T[]): T[] {
  const shared = (name: string) => groups.filter((other) => other.name === name).length > 1;
  return groups.map((group) => {
    const { name, key } = group;
    return shared(name) ? { ...group, name: `${name} (${Object.values(key).join(' · ')})` } : group;
  });
}
