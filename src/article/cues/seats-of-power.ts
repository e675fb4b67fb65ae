const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table.split('|').flatMap((row): [string, string][] => {
      const [place = '', names = ''] = row.split(':');
      return names.split(',').map((name): [string, string] => [name, place]);
    }),
  );

/** Cities that reports of a whole country's vote are written from. `Country: city,city`. */
export const CAPITALS = pairs(
  "Afghanistan:Kabul|Albania:Tirana|Algeria:Algiers|Angola:Luanda|Argentina:Buenos Aires|Armenia:Yerevan|Australia:Canberra,Sydney,Melbourne|Austria:Vienna|Azerbaijan:Baku|Bahamas:Nassau|Bangladesh:Dhaka|Barbados:Bridgetown|Belarus:Minsk|Belgium:Brussels|Belize:Belmopan|Benin:Cotonou,Porto-Novo|Bhutan:Thimphu|Bolivia:La Paz,Sucre|Bosnia and Herzegovina:Sarajevo|Botswana:Gaborone|Brazil:Brasilia,Brasília,São Paulo,Sao Paulo,Rio de Janeiro|Bulgaria:Sofia|Burkina Faso:Ouagadougou|Burundi:Bujumbura,Gitega|Cambodia:Phnom Penh|Cameroon:Yaounde,Yaoundé|Canada:Ottawa,Toronto|Cape Verde:Praia|Central African Republic:Bangui|Chad:N'Djamena|Chile:Santiago|Colombia:Bogota,Bogotá|Comoros:Moroni|Costa Rica:San Jose,San José|Croatia:Zagreb|Cuba:Havana|Cyprus:Nicosia|Czech Republic:Prague|Denmark:Copenhagen|Dominican Republic:Santo Domingo|DR Congo:Kinshasa|Ecuador:Quito|Egypt:Cairo|El Salvador:San Salvador|Estonia:Tallinn|Ethiopia:Addis Ababa|Fiji:Suva|Finland:Helsinki|France:Paris|Gabon:Libreville|Gambia:Banjul|Georgia:Tbilisi|Germany:Berlin|Ghana:Accra|Greece:Athens|Guatemala:Guatemala City|Guinea:Conakry|Guinea-Bissau:Bissau|Guyana:Georgetown|Haiti:Port-au-Prince|Honduras:Tegucigalpa|Hungary:Budapest|Iceland:Reykjavik|India:New Delhi,Delhi|Indonesia:Jakarta|Iran:Tehran|Iraq:Baghdad|Ireland:Dublin|Israel:Jerusalem,Tel Aviv|Italy:Rome|Ivory Coast:Abidjan,Yamoussoukro|Jamaica:Kingston|Japan:Tokyo|Jordan:Amman|Kazakhstan:Astana,Nur-Sultan,Almaty|Kenya:Nairobi|Kosovo:Pristina|Kuwait:Kuwait City|Kyrgyzstan:Bishkek|Laos:Vientiane|Latvia:Riga|Lebanon:Beirut|Lesotho:Maseru|Liberia:Monrovia|Libya:Tripoli|Lithuania:Vilnius|Madagascar:Antananarivo|Malawi:Lilongwe,Blantyre|Malaysia:Kuala Lumpur|Maldives:Male,Malé|Mali:Bamako|Malta:Valletta|Mauritania:Nouakchott|Mauritius:Port Louis|Mexico:Mexico City|Moldova:Chisinau,Chișinău|Mongolia:Ulaanbaatar,Ulan Bator|Montenegro:Podgorica|Morocco:Rabat|Mozambique:Maputo|Myanmar:Yangon,Naypyidaw|Namibia:Windhoek|Nepal:Kathmandu|Netherlands:Amsterdam,The Hague|New Zealand:Wellington|Nicaragua:Managua|Niger:Niamey|Nigeria:Abuja,Lagos|North Macedonia:Skopje|Norway:Oslo|Pakistan:Islamabad|Panama:Panama City|Papua New Guinea:Port Moresby|Paraguay:Asuncion,Asunción|Peru:Lima|Philippines:Manila|Poland:Warsaw|Portugal:Lisbon|Republic of the Congo:Brazzaville|Romania:Bucharest|Russia:Moscow|Rwanda:Kigali|Samoa:Apia|Sao Tome and Principe:Sao Tome|Senegal:Dakar|Serbia:Belgrade|Seychelles:Victoria|Sierra Leone:Freetown|Slovakia:Bratislava|Slovenia:Ljubljana|Solomon Islands:Honiara|Somalia:Mogadishu|Somaliland:Hargeisa|South Africa:Pretoria,Johannesburg,Cape Town|South Korea:Seoul|South Sudan:Juba|Spain:Madrid|Sri Lanka:Colombo|Sudan:Khartoum|Suriname:Paramaribo|Sweden:Stockholm|Switzerland:Bern,Berne,Zurich,Geneva|Syria:Damascus|Taiwan:Taipei|Tajikistan:Dushanbe|Tanzania:Dar es Salaam,Dodoma|Thailand:Bangkok|Togo:Lome,Lomé|Trinidad and Tobago:Port of Spain|Tunisia:Tunis|Turkey:Ankara|Turkmenistan:Ashgabat|Uganda:Kampala|United States:Washington|Ukraine:Kyiv,Kiev|United Kingdom:London|Uruguay:Montevideo|Uzbekistan:Tashkent|Vanuatu:Port Vila|Venezuela:Caracas|Vietnam:Hanoi|Yemen:Sanaa|Zambia:Lusaka|Zimbabwe:Harare|Scotland:Edinburgh|Wales:Cardiff|Northern Ireland:Belfast",
);

/** Cities that reports of one state's vote are written from. */
export const STATE_CAPITALS = pairs(
  'Alabama:Montgomery|Alaska:Juneau|Arizona:Phoenix|Arkansas:Little Rock|California:Sacramento|Colorado:Denver|Connecticut:Hartford|Delaware:Dover|Florida:Tallahassee|Georgia:Atlanta|Hawaii:Honolulu|Idaho:Boise|Indiana:Indianapolis|Iowa:Des Moines|Kansas:Topeka|Kentucky:Frankfort|Louisiana:Baton Rouge|Maine:Augusta|Maryland:Annapolis|Massachusetts:Boston|Michigan:Lansing|Minnesota:St. Paul|Mississippi:Jackson|Missouri:Jefferson City|Montana:Helena|Nevada:Carson City|New Hampshire:Concord|New Jersey:Trenton|New Mexico:Santa Fe|New York:Albany|North Carolina:Raleigh|North Dakota:Bismarck|Ohio:Columbus|Oklahoma:Oklahoma City|Oregon:Salem|Pennsylvania:Harrisburg|Rhode Island:Providence|South Carolina:Columbia|Tennessee:Nashville|Texas:Austin|Utah:Salt Lake City|Vermont:Montpelier|Virginia:Richmond|Washington:Olympia|West Virginia:Charleston|Wisconsin:Madison|Wyoming:Cheyenne|Western Australia:Perth|Queensland:Brisbane|Catalonia:Barcelona',
);

/** Houses and parties of one country or state only, which its reports speak of without naming it. */
export const HOME_WORDS: readonly { place: string; words: RegExp }[] = [
  {
    place: 'United States',
    words:
      /\b(?:Republicans?|Democrats|Democratic (?:nominee|candidate|Party)|GOP|electoral (?:college|votes)|White House|battleground)\b/g,
  },
  {
    place: 'United Kingdom',
    words:
      /\b(?:Tory|Tories|Lib Dems?|Liberal Democrats?|Reform UK|UKIP|Brexit Party|Plaid Cymru|SNP|Westminster|Downing Street|1922 Committee|Commons|Brexit|Labour Party|Labour leader|Conservative leader)\b/g,
  },
  { place: 'Scotland', words: /\b(?:Holyrood|Scottish Parliament|Bute House)\b/g },
  { place: 'Wales', words: /\b(?:Senedd|Cardiff Bay)\b/g },
  { place: 'Northern Ireland', words: /\b(?:Stormont|SDLP|DUP|Ulster Unionists?)\b/g },
  { place: 'Ireland', words: /\b(?:Oireachtas|Taoiseach|Fine Gael|Fianna Fáil|Sinn Féin|Áras)\b|\bDáil\b/g },
  { place: 'Germany', words: /\b(?:Bundestag|CDU|SPD|AfD|Bundesrat)\b/g },
  { place: 'Austria', words: /\b(?:Nationalrat|ÖVP|FPÖ|SPÖ)/g },
  { place: 'Switzerland', words: /\b(?:cantons?|SVP)\b/g },
  { place: 'France', words: /\b(?:Elysee|Élysée|Rassemblement National|National Rally)\b/g },
  { place: 'Spain', words: /\b(?:Cortes|PSOE|Podemos|Ciudadanos|Moncloa)\b/g },
  { place: 'Portugal', words: /\b(?:Belém|Chega)\b/g },
  { place: 'Italy', words: /\b(?:Quirinale|Palazzo Chigi|Forza Italia|Five Star Movement)\b/g },
  { place: 'Poland', words: /\b(?:Sejm|Law and Justice|Civic Platform|Civic Coalition)\b/g },
  { place: 'Netherlands', words: /\b(?:Tweede Kamer|VVD|PVV)\b/g },
  { place: 'Denmark', words: /\bFolketing\b/g },
  { place: 'Sweden', words: /\bRiksdag\b/g },
  { place: 'Norway', words: /\bStorting\b/g },
  { place: 'Finland', words: /\bEduskunta\b/g },
  { place: 'Iceland', words: /\bAlthing\b/g },
  { place: 'Latvia', words: /\bSaeima\b/g },
  { place: 'Lithuania', words: /\bSeimas\b/g },
  { place: 'Estonia', words: /\bRiigikogu\b/g },
  { place: 'Ukraine', words: /\bVerkhovna Rada\b/g },
  { place: 'Russia', words: /\b(?:Duma|Kremlin)\b/g },
  { place: 'Turkey', words: /\b(?:AKP|CHP|YSK)\b/g },
  { place: 'Israel', words: /\b(?:Knesset|Likud)\b/g },
  { place: 'India', words: /\b(?:Lok Sabha|BJP)\b/g },
  { place: 'Pakistan', words: /\b(?:PTI|PML-N)\b/g },
  { place: 'Japan', words: /\b(?:LDP|Komeito)\b/g },
  { place: 'South Korea', words: /\bBlue House\b/g },
  { place: 'Taiwan', words: /\b(?:Kuomintang|KMT)\b/g },
  { place: 'Philippines', words: /\b(?:Malacañang|Comelec)\b/g },
  {
    place: 'Australia',
    words: /\b(?:Newspoll|Labor(?! (?:Day|Department|Secretary|Party|Statistics))|Liberal-National)\b/g,
  },
  { place: 'New Zealand', words: /\b(?:New Zealand First|NZ First|Te Pāti Māori|Beehive)\b/g },
  { place: 'Canada', words: /\b(?:Bloc Québécois|Bloc|NDP|New Democrats)\b/g },
  { place: 'Kenya', words: /\b(?:IEBC|Bomas)\b/g },
  { place: 'Nigeria', words: /\bINEC\b/g },
  { place: 'South Africa', words: /\b(?:ANC|EFF)\b/g },
  { place: 'Peru', words: /\bONPE\b/g },
];
