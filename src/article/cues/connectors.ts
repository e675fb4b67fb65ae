const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words and signs that may stand between a name and its own figure: "Oruj received 2.19%", "Barna – 11.47". */
export const TO_OWN_FIGURE = set(
  `- – — : , ( " ' with on at has had have having got gets getting get took takes taking take won wins winning win received receives receiving
  polled polls polling garnered garners garnering secured secures securing scored scores scoring obtained obtains obtaining gained gains gaining
  earned earns earning drew draws collected collects mustered musters managed manages captured captures recorded attracted attracts stood stands
  is was were are came comes coming finished finishes finishing ended placed second third fourth fifth sixth last first in place who which
  follows followed following trails trailed trailing leads leading led lead by the just only about over more than less nearly almost a an distant close
  further another some around roughly approximately all exactly under votes vote up reached holds holding held claimed claims claiming registered
  posted posting notched pulled pulling accounted for accounting 's is's also then still now even out whose score result secured ran runs running to third-placed
  second-placed at least as much each respectively back rounding rounded be seen put share of total scoring carried won ahead commanding
  tied tally elected re-elected declared winner victorious`,
);

/** A name behind one of these is the other side: its neighbour's figure need not be its own. */
export const OPPOSING = set(
  'beat beats beating defeat defeated defeats defeating over against behind ousted unseated edged trounced topped overtook past than ahead outpolled outpaced crushed thrashed',
);

/** Prepositions that put a name inside another phrase: "of the New Azerbaijan Party". */
export const EMBEDDING = set(
  'of from in to by for at near under within across inside outside around via through into per about like',
);

/** What stands between a share and whose it is: "of voters backed Tokayev", "for Salkayev". */
export const OF_ELECTORS = set(
  `of the all valid those who had been have has would will said say they them he that were was are is likely registered voters voter electors votes vote
  ballots people respondents participants citizens polled surveyed questioned asked interviewed eligible decided turnout cast going intended intend
  intending planned planning plan prefer preferring saying their its in an a exit members party delegates residents adults americans went gone belong belongs belonged fell , actually
  expressed preference favoring favouring this time ballot their seats`,
);

/** The word that gives a share away: at least one must stand before the name. */
export const GIVING = set(
  `for backed back backing supported support supporting supports chose choosing choose chooses opt opts opting plumped favoured favored favouring favoring favor favour
  ticked preferred opted behind picked picking endorsed endorsing endorse to voted vote`,
);

/** Someone described instead of named, between the giving word and the name. */
export const BEFORE_NAME = set(
  'incumbent the former current his her their mr mrs ms dr sen president candidate independent " challenger rival leader opponent nominee opposition prime minister option .',
);

/** What may stand between two figures of one name: "13,417 votes (37.4%)", "36.61% of the vote, or 8.79 million votes". */
export const SAME_OWNER = set(
  `of the valid popular votes vote ballots cast total all seats delegates % in ( ) , – — - or and with which is that giving equivalent to amounting
  people voters representing corresponding for from taking winning about around some over more than nearly almost just a an exactly share roughly under electoral pledged`,
);

/** Verbs and prepositions whose object is the other side of a pair: "leads Romney 53 percent to 43". */
export const DUELLING = set(
  'beat beats beating defeat defeated defeats defeating over against ousted unseated edged trounced topped tops topping edges edging leads led leading trails trailed trailing overtook past off outpolled crushed thrashed ahead behind',
);
