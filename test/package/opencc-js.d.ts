declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs with a bar between them, each a character and its simplified one with a space between. */
  const dictionary: string;
  export default dictionary;
}
