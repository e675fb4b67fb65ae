/** Houses that ask voters, by the names reports give them, lower case; the part before "/" or "Research" is enough. */
export const POLLSTER_NAMES: ReadonlySet<string> = new Set(
  `gallup|ipsos|ipsos mori|mori|yougov|gfk|gfk nop|nop|kantar|kantar public|tns|tns sofres|tns emnid|
  tns bmrb|tns gallup|harris interactive|pew|nielsen|ropos|opinium|comres|savanta|savanta comres|survation|
  icm|populus|panelbase|bmg|deltapoll|redfield & wilton|lord ashcroft|jl partners|more in common|techne|
  find out now|focaldata|bpix|angus reid|redc|red c|behaviour & attitudes|ireland thinks|amárach|
  millward brown|norstat|respons|kantar tns|novus|sifo|skop|demoskop|inizio|sentio|epinion|voxmeter|megafon|
  taloustutkimus|mmr|ifop|bva|csa|sofres|elabe|opinionway|odoxa|viavoice|cluster17|louis harris|forsa|
  infratest|infratest dimap|insa|emnid|allensbach|forschungsgruppe wahlen|gms|yougov deutschland|sora|
  peter hajek|unique research|gfs.bern|leewas|demopolis|swg|ixè|tecnè|piepoli|istituto piepoli|emg|
  ipr marketing|ipr|bidimedia|metroscopia|sigma dos|gad3|40db|celeste-tel|invymark|sondaxe|nc report|
  my word|simple lógica|eurosondagem|aximage|intercampus|pitagórica|cesop|cbos|obop|ibris|estymator|pentor|
  united surveys|kantar polska|ipsos polska|cvvm|kantar cz|mvk|nézőpont|publicus|závecz|medián|tárki|
  szonda ipsos|századvég|republikon|real-pr 93|mediana|ninamedia|valicon|promocija plus|cro demoskop|
  ipsos puls|faktor plus|nspm|ninamedia research|ccsb|ires|avangarde|inscop|alpha research|exacta|
  sova harris|gallup international|mrb|alco|metron analysis|kapa research|public issue|palmos analysis|
  prorata|levada|levada center|levada centre|vtsiom|wciom|insomar|public opinion foundation|kiis|razumkov|
  razumkov center|razumkov centre|socis|research & branding|edison research|psychoproject|bcg research|iiss|
  datafolha|ibope|ipec|quaest|genial/quaest|poderdata|paraná pesquisas|vox populi|atlasintel|ipespe|cadem|
  mori chile|pulso ciudadano|mitofsky|consulta mitofsky|parametría|gea-isa|buendía & laredo|demotecnia|
  cedatos|perfiles|perfiles de opinión|opinión pública ecuador|ipsos apoyo|ciesmori|ipsos ciesmori|
  mercados y muestras|datanalisis|datanálisis|hinterlaces|consultores 21|invamer|invamer gallup|datexco|
  yanhaas|guarumo|centro nacional de consultoría|cid gallup|unimer|opol|equipos|equipos mori|
  opción consultores|poliarquía|management & fit|synopsis|opinaia|giacobbe|isonomía|afrobarometer|infotrak|
  tifa|synovate|noipolls|ben television|ipsos synovate|markdata|enca|social research foundation|
  sigma conseil|emrhod|elka consulting|benedetti|konda|metropoll|a&g|gezici|areda|areda survey|andy-ar|
  yöneylem|konsensus|midgam|panels politics|geocartography|maagar mochot|dahaf|teleseker|psr|pcpsr|awrad|
  isna|ppd|cvoter|c-voter|axis my india|chanakya|today's chanakya|jan ki baat|csds|lokniti|lokniti-csds|
  ac nielsen|sws|social weather stations|pulse asia|indikator|saiful mujani|smrc|litbang kompas|kompas|
  charta politika|poltracking|cyrus network|indo barometer|tvbs|realmeter|gallup korea|newspoll|essential|
  essential research|roy morgan|reachtel|resolve strategic|redbridge|freshwater strategy|colmar brunton|
  reid research|talbot mills|curia|taxpayers' union–curia|umr|nanos|léger|leger marketing|ekos|
  forum research|abacus|abacus data|mainstreet|mainstreet research|campaign research|environics|
  strategic counsel|decima|harris-decima|ipsos reid|ipsos-reid|innovative research|pollara|quinnipiac|
  quinnipiac university|marist|marist college|suffolk|suffolk university|monmouth|monmouth university|
  emerson|emerson college|siena college|selzer|selzer & co|surveyusa|survey usa|zogby|zogby international|
  mason-dixon|gravis|gravis marketing|fairleigh dickinson|epic-mra|roanoke college|elon university|
  american research group|trafalgar group|morning consult|echelon insights|insideradvantage|
  insider advantage|rasmussen reports|ppp|public policy polling|pppolls|franklin & marshall|
  muhlenberg|muhlenberg college|susquehanna|opinion savvy|data for progress|harrisx|targetsmart|cygnal|
  research 2000|strategic vision|garin hart yang|public opinion strategies|opinion dynamics|
  opinion research|opinion research corporation|winthrop university|christopher newport university|
  loras college|baldwin wallace|field poll|ppic|berkeley igs|st. pete polls|east carolina university|
  high point university|meredith college|university of new hampshire|umass lowell|
  florida atlantic university|vanderbilt|washington post-abc news|glengariff|glengariff group|epic mra|
  marquette|marquette law school|marquette university|texas lyceum|tyson group|civiqs|big data poll|
  point politics|yougov/cbs|fabrizio|latino decisions|edison media research|nep`
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);
