/** Words that make a text English, most of them rare in other languages; tables hold only the last ones. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of and to in that is was for with has have had he his they it its by on at from as this which will would were been are be not but or an who their after after she her than with over more about there other also into votes vote election elections percent candidate candidates party polling ballots results voters turnout president'.split(
    ' ',
  ),
);
