/** What was given without the fields that are undefined: to leave one out and to give none is the same. */
export function stated<T extends object>(given: T): T {
  const own = { ...given };
  for (const [field, value] of Object.entries(own))
    if (value === undefined) Reflect.deleteProperty(own, field);
  return own;
}
