/** A day that a text tells of, with how plainly it says that people vote on it. */
export interface ToldDay {
  day: string;
  score: number;
}

/** What a day is judged by besides the words around it. */
export interface DayFrame {
  publishedOn: string | null;
  /** The year told of the election. */
  year: number | null;
  place: string | null;
  round: number | null;
  /** A party's members voted, and for weeks. */
  isOfMembers: boolean;
  isLive: boolean;
  /** Told before polling day: a bare weekday is the next one. */
  isBefore: boolean;
  /** Told with counted votes. */
  isOver: boolean;
}

/** A headline or a sentence that days are read from. */
export interface DayText {
  words: string;
  /** In lower case; points inside numbers and hours are gone, since they end no clause. */
  small: string;
  weight: number;
  isHeading: boolean;
  isTitle: boolean;
}
