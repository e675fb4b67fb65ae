/** Files that are bundled as their text. */
declare module '*.yml' {
  const text: string;
  export default text;
}

declare module '*.ftl' {
  const text: string;
  export default text;
}

/** Files that are copied beside the bundle; what is imported is where, seen from the bundle. */
declare module '*.ttf' {
  const path: string;
  export default path;
}
