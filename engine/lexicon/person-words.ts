/** Words that stand before names, folded (fold.ts). Lists are open: a word that is missing costs a mention, not a wrong mark. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Offices and forms of address: "President Vucic", "Frau Sacharowa", "министр Вучевич". */
export const TITLES = set(`
  president premier minister ministers prime secretary general spokesman spokeswoman spokesperson ambassador envoy
  diplomat commander chief colonel gen col lt maj major admiral brigadier lieutenant captain sergeant mr mrs ms miss dr
  prof professor sir lord lady madam chancellor chairman chairwoman chair leader head governor mayor senator
  representative deputy vice acting former ex then foreign defence defense interior finance justice staff marshal
  candidate lawmaker politician official hardliner strongman nationalist autocrat
  predsednik predsednika predsedniku predsednikom predsednica premijer premijera premijeru premijerom ministar ministra
  ministru ministrom general generala generalu generalom ambasador ambasadora ambasadoru portparol portparolka
  portparolke komandant komandanta sekretar sekretara nacelnik nacelnika generalstaba gospodin gospodja lider lidera
  председник председника председнику премијер премијера министар министра министру генерал генерала амбасадор
  амбасадора портпарол портпаролка портпаролке командант команданта секретар секретара начелник
  президент президента президенту президентом премьер премьера премьеру министр министра министру посол посла послу
  генсек генсека генерал генералом командующий командующего официальный представитель представительница секретарь
  пресс глава лидер господин госпожа дипломат
  presidenti presidentit kryeministri kryeministrit kryeministrin ministri ministrit gjenerali gjeneralit ambasadori
  ambasadorit zedhenesi zedhenesja sekretari komandanti komandantit zoti zonja shefi kreu
  prasident prasidenten prasidentin premierminister ministerprasident ministerprasidenten regierungschef staatschef
  aussenminister verteidigungsminister aussenamtssprecherin sprecher sprecherin kremlsprecher botschafter
  generalsekretar generalstabschef kommandeur herr herrn frau
  presidente primer ministro ministra secretario portavoz embajador comandante jefe lider senor senora
  cumhurbaskani basbakan bakani bakan genel sekreteri sozcusu buyukelcisi komutani`);

/** Nations and other adjectives written with a capital that can stand before a name or an office. */
export const ADJECTIVES = set(`
  serbian serb serbia kosovo kosovar kosovan kosova albanian russian italian norwegian european american western nato
  german french british turkish ukrainian ethnic northern pro anti ex non un eu us bosnian croatian montenegrin`);

/** Words that begin a sentence or a headline and are no given names. */
export const OPENERS = set(`
  a an the this that these those it he she they we i you his her its their our my in on at for from with by as but and so
  or nor if when while after before since although though because however meanwhile what who whom where why how which whose did do
  does is are was were be been will would can could should may might must has have had no not yes both all most many
  some several few such one two three another other others each every according until during despite under over about
  then now today yesterday tomorrow also only even still thus therefore earlier later last next through throughout to
  of among instead once unlike like between moreover nevertheless nonetheless here there up down out off into onto
  via per than too very just again against without within amid says said saying told tells asked asks called calls accused
  accuses warned warns added adds claimed claims denied denies met meets urged urges blamed blames thanked thanks
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
  u na i a ali da se je su od do iz za sa s kao kad kada ako dok posle nakon pre zbog prema o po pri uz te to ovo on ona
  oni juce danas sutra ministarstvo rekao rekla kaze
  у на и а али да се је су од до из за са с као кад када ако док после након пре због према о по при уз то он она они
  в во на и а но что как если когда после до из за с со от к о об по при для это он она они также однако вчера сегодня
  ne te per nga me se ai ajo ata por dhe nese kur pas para sipas kjo ky qe
  der die das den dem des ein eine und oder aber wenn als nach vor bei mit von zu auf aus fur in im am an er sie es auch
  doch so wie laut gegen uber unter seit wahrend
  el la los las un una y o pero si cuando tras antes en de del con por para segun ante contra sobre al que como este esta
  il lo le gli les des du et mais dans pour avec selon`);

/** Given names common where the corpus's people live and where their namesakes do. */
export const GIVEN_NAMES = set(`
  aaron abdul abedin adam adem adnan adrian afrim agim agron ahmed ajla albert albin aleksa aleksandar aleksandr
  alejandro alen alex alexander alexandra alexandre alexei alexey ali alice alma amir amra ana anastasia anatoly andrea
  andreas andrei andrej andrew andrey andrija angela angelo ann anna anne anthony anton antonio arben ardian armen
  arsen arta artem arthur astrit avni azem bajram barbara beata bekim ben benjamin bernard besa besim besnik biljana
  blagoje blerim blerta blerina bogdan bojan bojana boris boban branimir branislav branka branko brian bujar carl carlo carlos
  carmen charles christian christine christopher claudia dalibor damir damjan daniel daniela danijel danilo dardan darko
  darya david davor dejan denis dennis diana diego dimitar dimitri dimitrije dino dmitri dmitriy dmitry donika donald
  dragan dragana dragica dragoljub dragoslav drazen driton dusan dusko edi edita edmond eduard edward egor ekaterina elena
  elizabeth elvis emil emilia emily emma enver eric erion ermal ermira ernest eva evgeny fabio fadil faton fatmir fatos
  felix fernando filip flamur florian francesco francisco frank fred gabriel galina gazmend gent gentian genc
  george georgi gerald giovanni giorgio giuseppe goran gordana gramoz gregory grigory guido gustavo hajdar hamza hans
  hashim hasan helena helene henri henry igor ilir ilija ilya ines irena irina isa isabel isak ismail ismet ivan ivana
  ivica ivo jack jacob jadranka jakov james jan jana jane jasmin jasmina jason jean jelena jens jeremy jessica joan
  joao johannes john jonathan jorge jose josef joseph joshua jovan jovana juan julia julian jusuf karen karl katarina
  kate katerina katherine kevin khaled kim kirill kosta kristina ksenia kujtim kurt lana larisa larry laura lavdim
  lazar lea leo leon leonard leonid leonora liam lidija linda lisa liridon ljiljana ljubisa ljubo louis luan luca lucia
  luigi luis luka lukas lulzim magdalena maja maksim malik manuel marc marco marek margaret maria marija marijana
  marina mario marius mark marko markus marta martin mary maria masha mateja matej mateo matthew matteo maxim megan
  mehmed mehmet melisa mensur mergim mersiha michael michel michele miguel mihail mihailo mihajlo mikhail milan milana
  mile milena milica milivoje miljan milan milomir milorad milos milosav milovan milutin mimoza mira mirjana miro
  miroslav mirko mladen mohamed monica muhamed mustafa nada naim naser natalia natalija natasa nebojsa nemanja nenad
  nicholas nick nicola nicolas nikita nikola nikolai nikolay nina njegos nora norbert novak ognjen oleg olga oliver
  olivera oscar otto pablo paolo patricia patrick paul paula pavel pavle pedro petar peter petra petrit philip pierre
  predrag qendrim rachel rade radmila radomir radoslav radovan rafael ramush rade raphael rasim ratko rebecca refik
  renata rexhep ricardo richard robert roberto roger roland roman ronald rosa rustem ruslan ruzica ryan sabina sacha
  salih sam samir samuel sandra sanja sara sarah sasa scott sean sebastian semir sergei sergej sergey sergio seryozha
  shaban sharr shefqet shkelzen shpend simon simona slavica slavko slobodan snezana sofia sonja sophie srdjan srdan stana
  stanislav stefan stefanie stephen steve steven stevan stevo stojan susan suzana sven svetlana taras tamara tanja
  tatiana tatjana teodora teuta thomas tihomir timothy tom tomas tomasz tomislav tony uros valentin valentina valery
  valon vanja vasilije vasily veljko vera veran vesna veton victor victoria viktor viktoria vincent visar vitaly
  vjollca vjosa vlad vladan vladimir vladislav vojislav vojin vladimir vuk vyacheslav walter werner wilhelm william
  xhavit yaroslav yevgeny yulia yuri yury zdravko zef zeljko zlatko zoran zorica zoya
  александар александр милош милан марко иван петар никола душан драган горан зоран јован стефан лука владимир алексей
  андрей сергей дмитрий дмитриј мария марија михаил павел павле олег юрий виктор борис игорь игор анна ана елена јелена
  ольга наталья татьяна ирина светлана`);
