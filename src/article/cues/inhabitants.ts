import { DEMONYMS, PEOPLES } from './places.ts';

/** `Place: who is from there`; of countries the adjectives serve, but for a few. */
const TABLE =
  'Alabama:Alabamian|Alaska:Alaskan|Alberta:Albertan|Arizona:Arizonan|Arkansas:Arkansan|Bavaria:Bavarian|California:Californian|Catalonia:Catalan|Colorado:Coloradan|Connecticut:Nutmegger|Delaware:Delawarean|Denmark:Dane|Finland:Finn|Florida:Floridian|France:Frenchman,Frenchwoman|Georgia:Georgian|Hawaii:Hawaiian|Idaho:Idahoan|Illinois:Illinoisan|Indiana:Hoosier|Iowa:Iowan|Ireland:Irishman,Irishwoman|Kansas:Kansan|Kentucky:Kentuckian|London:Londoner|Louisiana:Louisianan|Maine:Mainer|Maryland:Marylander|Michigan:Michigander|Minnesota:Minnesotan|Mississippi:Mississippian|Missouri:Missourian|Montana:Montanan|Nebraska:Nebraskan|Netherlands:Dutchman,Dutchwoman|Nevada:Nevadan|New Jersey:New Jerseyan|New Mexico:New Mexican|New York:New Yorker|North Carolina:North Carolinian|North Dakota:North Dakotan|Ohio:Ohioan|Oklahoma:Oklahoman|Ontario:Ontarian|Oregon:Oregonian|Pennsylvania:Pennsylvanian|Poland:Pole|Quebec:Quebecer,Quebecker|Queensland:Queenslander|Rhode Island:Rhode Islander|Scotland:Scot,Scotsman|South Carolina:South Carolinian|South Dakota:South Dakotan|Spain:Spaniard|Sweden:Swede|Tasmania:Tasmanian|Tennessee:Tennessean|Texas:Texan|Turkey:Turk|United Kingdom:Briton,Englishman|Utah:Utahn|Vermont:Vermonter|Virginia:Virginian|Wales:Welshman,Welshwoman|Washington:Washingtonian|West Virginia:West Virginian|Wisconsin:Wisconsinite|Wyoming:Wyomingite';

/** "Pennsylvanian" → "Pennsylvania", "Spaniard" → "Spain": somebody from there. */
export const INHABITANTS: ReadonlyMap<string, string> = new Map([
  ...DEMONYMS,
  ...TABLE.split('|').flatMap((row) => {
    const [place = '', names = ''] = row.split(':');
    return names.split(',').map((name): [string, string] => [name, place]);
  }),
]);

/** "Californians", "Poles": all who are from there. */
export const CROWDS: ReadonlySet<string> = new Set([
  ...PEOPLES.keys(),
  ...[...INHABITANTS.keys()].map((name) => `${name}s`),
]);
