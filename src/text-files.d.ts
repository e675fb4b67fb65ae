/** Files that are bundled as their text. */
declare module '*.yml' {
  const text: string;
  export default text;
}

declare module '*.ftl' {
  const text: string;
  export default text;
}
