/** Place and year, with office and round where that is not enough: `azerbaijan-2024`, `austria-2016-round-2`. */
export const CONTEST_ID = /^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/;
