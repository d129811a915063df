// What the browsers of 2020 lack of the language: Chromium 86 stands on many office machines.
{
  const add = (holder, name, value) => {
    if (!holder[name]) Object.defineProperty(holder, name, { value, configurable: true, writable: true });
  };
  const lastIndex = (list, test) => {
    let index = list.length - 1;
    while (index >= 0 && !test(list[index], index, list)) index -= 1;
    return index;
  };
  for (const list of [Array.prototype, Object.getPrototypeOf(Int8Array).prototype]) {
    add(list, 'findLastIndex', function (test) {
      return lastIndex(this, test);
    });
    add(list, 'findLast', function (test) {
      return this[lastIndex(this, test)];
    });
  }
  for (const { prototype } of [Array, String, Object.getPrototypeOf(Int8Array)]) {
    add(prototype, 'at', function (index) {
      const place = Math.trunc(index) || 0;
      return this[place < 0 ? place + this.length : place];
    });
  }
  add(Array.prototype, 'toSpliced', function (...change) {
    const list = [...this];
    list.splice(...change);
    return list;
  });
  add(Object, 'hasOwn', (object, key) => Object.getOwnPropertyDescriptor(object, key) !== undefined);
  // Vega-Lite copies its specifications, which are plain data.
  const isPlain = (value) => value != null && Object.getPrototypeOf(value) === Object.prototype;
  const copy = (value) => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]));
  };
  add(globalThis, 'structuredClone', copy);
}
