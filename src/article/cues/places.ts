/**
 * Countries and some regions with the adjectives made of their names. A contest's place is recognised without
 * this list too ("presidential election in X"); the list resolves adjectives ("German federal election") and
 * keeps "Georgia" from being taken for a candidate. `Place: adjective adjective, other name`.
 */
const TABLE = `Afghanistan:Afghan|Albania:Albanian|Algeria:Algerian|Andorra:Andorran|Angola:Angolan|Argentina:Argentine,Argentinian|Armenia:Armenian|Australia:Australian|Austria:Austrian|Azerbaijan:Azerbaijani|Bahamas:Bahamian|Bahrain:Bahraini|Bangladesh:Bangladeshi|Barbados:Barbadian|Belarus:Belarusian|Belgium:Belgian|Belize:Belizean|Benin:Beninese|Bhutan:Bhutanese|Bolivia:Bolivian|Bosnia and Herzegovina:Bosnian|Bosnia:|Botswana:|Brazil:Brazilian|Brunei:|Bulgaria:Bulgarian|Burkina Faso:Burkinabe|Burundi:Burundian|Cambodia:Cambodian|Cameroon:Cameroonian|Canada:Canadian|Cape Verde:|Central African Republic:|Chad:Chadian|Chile:Chilean|China:Chinese|Colombia:Colombian|Comoros:Comorian|Congo:Congolese|DR Congo:|Democratic Republic of the Congo:|Republic of the Congo:|Costa Rica:Costa Rican|Croatia:Croatian|Cuba:Cuban|Cyprus:Cypriot|Czech Republic:Czech|Czechia:|Denmark:Danish|Djibouti:|Dominica:|Dominican Republic:Dominican|East Timor:Timorese|Ecuador:Ecuadorian,Ecuadorean|Egypt:Egyptian|El Salvador:Salvadoran|Equatorial Guinea:|Eritrea:Eritrean|Estonia:Estonian|Eswatini:|Ethiopia:Ethiopian|Fiji:Fijian|Finland:Finnish|France:French|Gabon:Gabonese|Gambia:Gambian|Georgia:Georgian|Germany:German|Ghana:Ghanaian|Greece:Greek|Greenland:Greenlandic|Guatemala:Guatemalan|Guinea:Guinean|Guinea-Bissau:|Guyana:Guyanese|Haiti:Haitian|Honduras:Honduran|Hong Kong:|Hungary:Hungarian|Iceland:Icelandic|India:Indian|Indonesia:Indonesian|Iran:Iranian|Iraq:Iraqi|Ireland:Irish|Israel:Israeli|Italy:Italian|Ivory Coast:Ivorian|Jamaica:Jamaican|Japan:Japanese|Jordan:Jordanian|Kazakhstan:Kazakh,Kazakhstani|Kenya:Kenyan|Kosovo:Kosovan,Kosovar|Kuwait:Kuwaiti|Kyrgyzstan:Kyrgyz|Laos:Laotian|Latvia:Latvian|Lebanon:Lebanese|Lesotho:|Liberia:Liberian|Libya:Libyan|Liechtenstein:|Lithuania:Lithuanian|Luxembourg:|Madagascar:Malagasy|Malawi:Malawian|Malaysia:Malaysian|Maldives:Maldivian|Mali:Malian|Malta:Maltese|Mauritania:Mauritanian|Mauritius:Mauritian|Mexico:Mexican|Micronesia:|Moldova:Moldovan|Monaco:|Mongolia:Mongolian|Montenegro:Montenegrin|Morocco:Moroccan|Mozambique:Mozambican|Myanmar:Burmese|Namibia:Namibian|Nepal:Nepalese,Nepali|Netherlands:Dutch|New Zealand:|Nicaragua:Nicaraguan|Niger:Nigerien|Nigeria:Nigerian|North Korea:North Korean|Macedonia:|North Macedonia:North Macedonian,Macedonian|Northern Ireland:Northern Irish|Norway:Norwegian|Oman:Omani|Pakistan:Pakistani|Palau:|Palestine:Palestinian|Panama:Panamanian|Papua New Guinea:|Paraguay:Paraguayan|Peru:Peruvian|Philippines:Philippine,Filipino|Poland:Polish|Portugal:Portuguese|Puerto Rico:Puerto Rican|Qatar:Qatari|Romania:Romanian|Russia:Russian|Rwanda:Rwandan|Samoa:Samoan|San Marino:|Sao Tome and Principe:|Saudi Arabia:Saudi|Scotland:Scottish|Senegal:Senegalese|Serbia:Serbian|Seychelles:|Sierra Leone:Sierra Leonean|Singapore:Singaporean|Slovakia:Slovak|Slovenia:Slovenian,Slovene|Solomon Islands:|Somalia:Somali|Somaliland:|South Africa:South African|South Korea:South Korean|South Sudan:South Sudanese|Spain:Spanish|Sri Lanka:Sri Lankan|Sudan:Sudanese|Suriname:Surinamese|Sweden:Swedish|Switzerland:Swiss|Syria:Syrian|Taiwan:Taiwanese|Tajikistan:Tajik|Tanzania:Tanzanian|Thailand:Thai|Togo:Togolese|Tonga:Tongan|Trinidad and Tobago:Trinidadian|Tunisia:Tunisian|Turkey:Turkish|Turkmenistan:Turkmen|Uganda:Ugandan|Ukraine:Ukrainian|United Arab Emirates:Emirati|United Kingdom:British|Britain:|Great Britain:|UK:|England:English|Wales:Welsh|Uruguay:Uruguayan|Uzbekistan:Uzbek|Vanuatu:|Venezuela:Venezuelan|Vietnam:Vietnamese|Yemen:Yemeni|Zambia:Zambian|Zimbabwe:Zimbabwean|Catalonia:Catalan|Quebec:|Abkhazia:Abkhaz|Crimea:Crimean|Kurdistan:Kurdish|Bavaria:Bavarian|European Union:|EU:|Europe:European|Asia:Asian|Africa:African|America:|United States:American,US|US:|USA:`;

/** Those that vote in primaries of their own, and a territory that does so on Super Tuesday. */
export const US_STATES: ReadonlySet<string> = new Set(
  'Alabama|Alaska|American Samoa|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'.split(
    '|',
  ),
);

const REGIONS =
  'Ontario|Alberta|British Columbia|Queensland|Victoria|New South Wales|Tasmania|South Australia|Western Australia|Northern Territory|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland and Labrador|Kerala|Tamil Nadu|West Bengal|Assam|Gujarat|Maharashtra|Karnataka|Uttar Pradesh|Bihar|Punjab|Rajasthan|Madhya Pradesh|Haryana|Jharkhand|Chhattisgarh|Odisha|Telangana|Andhra Pradesh|Himachal Pradesh|Uttarakhand|Manipur|Tripura|Meghalaya|Nagaland|Goa|Thuringia|Saxony|Brandenburg|Hesse|Lower Saxony|Saxony-Anhalt|North Rhine-Westphalia|Baden-Württemberg|Saarland|Schleswig-Holstein|Rhineland-Palatinate|Galicia|Andalusia|Basque Country|Moscow|London|Paris|Berlin|Baku|Kyiv|Kiev|Istanbul|Jerusalem|Tel Aviv|Gaza|West Bank|Brussels|Tokyo|Beijing|Madrid|Rome|Vienna|Warsaw|Abuja|Lagos|Nairobi|Bucharest|Astana|New York City|Los Angeles|Chicago|Boston|Washington DC';

const NO_COUNTRY = new Set(['Europe', 'Asia', 'Africa', 'America', 'European Union', 'EU']);

/** Every known place, countries first; `isCountry` marks the states of the world. */
export const PLACES: ReadonlyMap<string, { isCountry: boolean }> = new Map([
  ...[...US_STATES, ...REGIONS.split('|')].map((name): [string, { isCountry: boolean }] => [
    name,
    { isCountry: false },
  ]),
  ...TABLE.split('|').map((row): [string, { isCountry: boolean }] => {
    const name = row.slice(0, row.indexOf(':'));
    return [name, { isCountry: !NO_COUNTRY.has(name) }];
  }),
]);

/** "German" → "Germany"; of several places with one adjective the first counts. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  TABLE.split('|').flatMap((row) => {
    const [name = '', adjectives = ''] = row.split(':');
    return adjectives
      .split(',')
      .filter((word) => word !== '')
      .map((word): [string, string] => [word, name]);
  }),
);

/** Plural peoples that are no adjective with an s: "Poles", "the French". */
export const PEOPLES: ReadonlyMap<string, string> = new Map([
  ...[...DEMONYMS].map(([adjective, place]): [string, string] => [`${adjective}s`, place]),
  ['Poles', 'Poland'],
  ['Danes', 'Denmark'],
  ['Swedes', 'Sweden'],
  ['Finns', 'Finland'],
  ['Turks', 'Turkey'],
  ['Spaniards', 'Spain'],
  ['Scots', 'Scotland'],
  ['Britons', 'United Kingdom'],
  ['Czechs', 'Czech Republic'],
  ['Slovaks', 'Slovakia'],
  ['Croats', 'Croatia'],
  ['Serbs', 'Serbia'],
]);

/** One name for places that go by several: what contests are called by. */
export const PLACE_NAMES: ReadonlyMap<string, string> = new Map([
  ['UK', 'United Kingdom'],
  ['Britain', 'United Kingdom'],
  ['Great Britain', 'United Kingdom'],
  ['US', 'United States'],
  ['USA', 'United States'],
  ['America', 'United States'],
  ['Czechia', 'Czech Republic'],
  ['Holland', 'Netherlands'],
  ['Macedonia', 'North Macedonia'],
  ["Côte d'Ivoire", 'Ivory Coast'],
]);

/** As newspapers shorten the states behind a town, before the full stop. */
export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Que Tenn Tex Va Vt Wash Wis Wyo Alta Sask Man'.split(
    ' ',
  ),
);

/** What American newspapers write behind a town, without its full stops: "N.H.", "Mass.". */
export const STATES_BY_SHORT_NAME: ReadonlyMap<string, string> = new Map(
  'Ala:Alabama|Ariz:Arizona|Ark:Arkansas|Calif:California|Colo:Colorado|Conn:Connecticut|Del:Delaware|Fla:Florida|Ga:Georgia|Ia:Iowa|Ill:Illinois|Ind:Indiana|Kan:Kansas|Ky:Kentucky|La:Louisiana|Mass:Massachusetts|Md:Maryland|Mich:Michigan|Minn:Minnesota|Miss:Mississippi|Mo:Missouri|Mont:Montana|NC:North Carolina|ND:North Dakota|NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York|Neb:Nebraska|Nev:Nevada|Okla:Oklahoma|Ore:Oregon|Pa:Pennsylvania|RI:Rhode Island|SC:South Carolina|SD:South Dakota|Tenn:Tennessee|Tex:Texas|Va:Virginia|Vt:Vermont|WVa:West Virginia|Wash:Washington|Wis:Wisconsin|Wyo:Wyoming'
    .split('|')
    .map((row): [string, string] => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]),
);
