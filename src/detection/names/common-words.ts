/**
 * The commonest English words, so that a name in lower case can be told from a word
 * (after P. Norvig’s counts and SCOWL, both under permissive licences).
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  aa ab ability able about above abstract abuse ac academic academy acc accept acceptance
  accepted access accessories accommodation accordance according account accounting accounts
  accuracy accurate achieve acid across act action actions active activities activity actual
  actually ad add added adding addition additional address addresses admin administration
  administrative administrator adobe ads adult adults advance advanced advantage adventure
  advertise advertisement advertising advice advisor advisory affairs affect affected affiliate
  affiliates after again against age agencies agency agenda agent agents ages ago agree agreed
  agreement agricultural agriculture ahead aid aids aim air aircraft airport al album albums
  alcohol alert all allow allowed allows almost alone along alpha already also alternative
  although always am amateur amazing amazon amendment among amount amounts an anal analysis and
  angel animal animals anime annotation announced announcements annual anonymous another answer
  answers anti any anyone anything anyway anywhere apartment apartments apparel appeal appear
  appears apple appliances applicable application applications applied apply approach appropriate
  approval approved approximately ar architecture archive archives are area areas argument arm
  arms army around array art article articles artist artists arts as ask asked aspects ass
  assembly assessment assets assigned assist assistance assistant associate associated associates
  association at atom attack attempt attention attorney auction auctions audience audio aug
  august author authority authors auto automatic automatically automotive availability available
  ave avenue average avg avoid award awards aware away babes baby back background backup bad bag
  bags balance ball band bank banking banks bar bars base baseball based basic basis basket
  basketball bass bath batteries battery battle bay be beach bear beat beautiful beauty became
  because become becomes bed bedroom been before began begin beginning behavior behind being
  believe bell below benefit benefits best beta better between beyond bible bid bids big bike
  bill billion bin binding bird birth birthday bit black block blog blogs blonde blood blow blue
  board boards boat bob body bondage bonus book bookmark books born both bottom bought box boxes
  boy boys brain branch brand brands brazil break breakfast breaking breast bridge brief bring
  broadband broken brother brought brown browse browser budget bug build building buildings built
  bureau bus bush business businesses but button buy buyer buying by bytes ca cable calendar call
  called calling calls cam came camera cameras camp campaign campus can cancer canon cap capacity
  cape capital car card cards care career careers carried carry cars cart case cases cash casino
  cast cat catalog categories category cause caused cc cd cell cells census cent center centers
  central century certain certainly certificate certificates certification certified ch chain
  chair chairman challenge chance change changed changes changing channel chapter character
  characteristics characters charge charges chart charts chat cheap cheats check checkout
  chemical chemistry chief child children china choice choose christian church circle circuit
  circumstances cisco cities citizens city civil claim claims class classes classic classical
  classifieds clean cleaning clear clearly click client clients climate clinical clip clips clock
  close closed clothes clothing club clubs cm co coach coast cock code codes coffee cold
  collectibles collection collections college color colorado colors column com combination
  combined come comes comfort comics coming command comment comments commerce commercial
  commission committee common communication communications communities community compact
  companies company compare compared comparison compatible compensation competition competitive
  complete completed completely complex compliance component components comprehensive computer
  computers computing con concept concern concerned concerning concerns condition conditions
  conduct conducted conference configuration conflict congress connect connected connection
  conservation consider considered constitutes construction consulting consumer contact contacts
  contain contained containing contains contemporary content contents context continue continued
  continues continuing contract contracts control controls convention conversion cook cooking
  cool copies copy copyright core corner corporate corporation correct cost costs could council
  count counter countries country county couple course courses court cover coverage covered
  covers cream create created creating creation creative credit credits creek crime criminal
  criteria critical cross cruise crystal ct cultural culture cum cup currency current currently
  curriculum custom customer customers cut cycle daily damage dance dark data database date dates
  dating daughter day days dc de dead deal dealer dealers deals death debt dec decided decision
  decisions dedicated deep default defense define defined definition degree degrees del delete
  delivered delivery dell delta demand department departments depth der describe described
  description design designated designed designer designs desk desktop despite destination detail
  detailed details determine determined develop developed developer developers developing
  development device devices di diamond dick dictionary did die died diet diff difference
  differences different difficult digital dining dinner direct directed direction directions
  directly director directors directory disc disclaimer discount discover discuss discussed
  discussion discussions disease diseases disk display displayed distance distributed
  distribution district division do doc doctor document documentation documents does dog dogs
  doing dollar dollars domain domestic don done door dot double down download downloads dr draft
  dream dress drink drive driver drivers drives driving drop drug drugs dry dual due during duty
  dynamic each earlier early earth easier easily east eastern easy eat economic economics economy
  ed edge edit edition editor editorial education educational effect effective effects effort
  efforts eight either el election electric electrical electronic electronics element elementary
  elements eligible else em email emergency employee employees employer employment empty en
  enable encyclopedia end ended ending ends energy engine engineering engines english enjoy
  enlarge enough ensure enter entered enterprise enterprises entertainment entire entries entry
  environment environmental equal equipment equity equivalent error errors es especially
  essential est establish established estate estimated estimates et etc euro evaluation even
  evening event events ever every everyone everything evidence evil evolution ex exactly example
  examples excellent except exchange exclusive executive exercise exist existing exit expand
  expect expected expenses experience experienced experiences expert experts explain explore
  export exposure express expressed expression extended extension extent external extra extreme
  extremely eye eyes face facilities facility fact factor factors factory facts faculty fail
  failed failure fair faith fall falls false families family famous fan fans fantasy far farm
  fashion fast faster fat father favorite favorites fax fear feature featured features federal
  fee feed feedback feeds feel feeling fees feet felt female festival few fiction field fields
  fight figure figures file filed files fill film films filter final finally finance financial
  find finding fine finish finished fire firm firms first fish fishing fit fitness five fix fixed
  fl flag flash flat flight flights floor flow flower flowers fly focus follow followed following
  follows font food foot football for force forced forces ford forecast foreign forest forget
  forgot form format former forms fort forum forums forward found foundation four fourth fox fr
  frame frames framework frank free freedom french frequency frequently fresh friend friendly
  friends from front ft fuck fucking fuel full fully fun function functional functions fund
  funding funds funny furniture further future gain galleries gallery gambling game games gaming
  gamma garden gas gave gay gear gender gene general generally generated generation generic
  german get gets getting gift gifts girl girls give given gives giving glass global gnu go goal
  goals god goes going gold golden golf gone good goods google got government grade graduate
  grand grant grants graphic graphics gratis great greater greatest green ground group groups
  grow growing growth guarantee guaranteed guess guest guests guide guidelines guides guitar guy
  guys had hair half hall hand handle handling hands happen happened happy hard hardcore hardware
  has hat have having he head headlines health healthcare healthy hear heard hearing heart heat
  heavy height held hello help helpful helping helps her here heritage hey hi hidden hide high
  higher highest highly hill hills him himself hip hire his historical history hit hits hold
  holding hole holiday holidays home homepage homes hong hope horse hospital host hosted hosting
  hot hotel hotels hour hours house household houses housing how however hp hr huge human hunter
  ice icon id idea ideal ideas identification identified identify identity if image images
  immediate immediately impact implementation import importance important improve improved
  improvement in inc incest inch inches include included includes including income increase
  increased increasing indeed independent index indicate individual individuals industrial
  industries industry influence info information informed infrastructure initial injury ink inn
  input inside install installation installed instance instant instead institute institution
  institutions instruction instructions instruments insurance int integrated integration
  intelligence intended interactive interest interested interesting interests interface interior
  internal international internet interracial interview into introduced introduction
  investigation investment investor involved iron is island islands issue issued issues it item
  items its itself jack japan java jazz jersey jewelry job jobs join joined joint journal judge
  jump jun junior just justice kb keep keeping kept key keyword keywords kids kill kind kinds
  king kingdom kit kitchen kits km knew know knowledge known knows la lab label labor laboratory
  lack ladies lady lake land lane language languages laptop large larger largest laser last late
  later latest law laws lawyer lawyers layer lead leader leaders leadership leading leads league
  learn learning least leather leave leaving led lee left legal legislation length lesbian
  lesbians less let letter letters level levels liability lib libraries library license licensed
  life light lighting lights like likely limit limited line lines lingerie link links list listed
  listen listing listings lists literature little live lives living load loan loans local located
  location locations log logged logic login logo long longer look looked looking looks lord lose
  loss lost lot lots love low lower lowest ltd luxury lyrics ma mac machine machines made
  magazine magazines magic mail mailing main maintain maintained maintenance major majority make
  makes making male man manage managed management manager managers managing manner manual
  manufacturer manufacturers manufacturing many map maps mar march marine mark market marketing
  marketplace markets marriage married mass master match matches matching material materials math
  mathematics matrix matter matters mature max maximum may maybe mb me mean meaning means measure
  measures media medical medicine medium meet meeting meetings member members membership memory
  men mental mentioned menu merchant message messages met metal method methods mg mi mid middle
  might miles milf military miller million min mind mine mini minimum minister ministry minor
  minute minutes miscellaneous miss missing mission mix mixed mm mo mobile mode model models
  modern modified module modules mom moment mon money monitor monitoring month monthly months
  moon more morning mortgage most mostly mother motion motor mount mountain mouse move moved
  movement movie movies moving ms mt much multi multimedia multiple museum music musical must my
  myself naked name named names nation national nations native natural nature navigation ne near
  nearby nearly necessary need needed needs negative neighborhood net network networking networks
  never new newest news newsletter newsletters newspaper next nice night nine no noise non none
  nor normal north northern not note noted notes nothing notice now nuclear nude null number
  numbers nursing nutrition object objectives objects obtain obtained occur ocean oct of off
  offer offered offering offers office officer officers offices official officials often oh oil
  old older on once one ones online only onto op open opening operating operation operations
  operator opinion opinions opportunities opportunity optical option optional options or oral
  orange order ordering orders organic organization organizations origin original originally os
  other others otherwise our out outdoor outdoors output outside over overall overview own owned
  owner owners oz pa pacific pack package packages page pages paid pain pair palm panel paper
  paperback papers paragraph parameters parent parents park parking parks part participants
  participate participation particular particularly parties partner partners partnership parts
  party pass passed password past patch path patient patients pattern patterns pay payment
  payments pc peace peak people per percent percentage perfect perform performance performed
  perhaps period permanent permission permit person personal personals personnel persons pet pets
  pharmacy phase philosophy phone phones photo photography photos physical physics pic pick pics
  picture pictures piece pieces pin pink place placed places plain plan planet planning plans
  plant plants plastic plate platform play played player players playing please plug plus pm
  pocket poetry point points poker police policies policy political politics pool poor pop
  popular population porn porno port portable portal portfolio position positions positive
  possible post postal posted poster posters posting posts potential power powered powerful pp pr
  practical practice practices premium preparation prepared prescription presence present
  presentation presented president press pressure pretty prevent prevention preview previous
  previously price prices pricing primary prime prince principal principles print printed printer
  printers printing prints prior priority privacy private pro probably problem problems procedure
  procedures proceedings process processes processing produce produced product production
  products professional professionals professor profile profiles profit program programming
  programs progress project projects promote promotion proof proper properties property proposal
  proposed protect protected protection protein protocol provide provided provider providers
  provides providing provision provisions psychology public publication publications published
  publisher publishing purchase purpose purposes pussy put quality quantity quarter queen query
  question questions quick quickly quite quote quotes race racing radio rain raised ram random
  range rank rape rare rate rated rates rather rating ratings ratio raw ray rd re reach read
  reader readers reading ready real reality really reason reasonable reasons receive received
  receiving recent recently recipe recipes recommend recommendations recommended record recorded
  recording records recovery recreation red reduce reduced reduction refer reference references
  referred regarding region regional regions register registered registration regular regulation
  regulations related relations relationship relationships relative release released releases
  relevant relief religion religious remain remains remember remote removal remove removed rent
  rental rentals repair replacement replies reply report reported reporting reports represent
  representative republic request requested requests require required requirements requires
  research reservations reserve reserved residential residents resolution resort resource
  resources respect respective respond response responses responsibility responsible rest
  restaurant restaurants result results retail return returned returns revenue review reviewed
  reviews revised revision rich ride right rights ring rings ringtones rise risk river road rock
  role roll rom room rooms root rose round route row royal rs rule rules run running runs rural
  safe safety said saint sale sales salt same sample samples sat satellite save savings saw say
  saying says sc scale scene schedule scheme school schools science sciences scientific score
  screen script sd sea search searches searching season seat sec second secondary seconds secret
  secretary section sections sector secure security see seeing seek seeking seem seems seen
  select selected selection self sell seller sellers selling senate send senior sense sent
  separate sequence serial series serious serve served server servers service services serving
  session set sets setting settings seven several sex sexual sexy shall shape share shared shares
  sharing sharp she sheet ship shipping ships shirt shirts shoes shop shopping shops short shot
  should show showing shown shows side sign signal signature signed significant signs silver
  similar simple simply since single singles sister site sitemap sites situation six size sizes
  ski skills skin skip sky sleep slightly slow small smaller smart smith smoking snow so soccer
  social society soft software soil sold solid solution solutions some someone something
  sometimes son song songs soon sorry sort sorted soul sound sounds source sources south southern
  spa space spam speak speaker speakers speaking special specialist specials species specific
  specifically specifications specified specs speech speed spend spent spirit sponsor sponsored
  sponsors sport sporting sports spot spread spring springs square ss st staff stage stand
  standard standards standing star stars start started starting state stated statement statements
  states static station stations statistics stats status stay steel step steps still stock stone
  stop storage store stores stories story straight strategic strategies strategy stream street
  strength stress string strong structure structures student students studies studio study stuff
  style sub subject subjects submit submitted subscribe subscription success successful such
  suggest suggested suggestions suite suites summary summer sun super supplied suppliers supplies
  supply support supported supporting supports sure surface surgery survey sweet switch system
  systems table tables tag tags take taken takes taking talk talking tape target task tax taxes
  tea teacher teachers teaching team teams tech technical techniques technologies technology teen
  teens tel telephone television tell temperature template ten tennis term terms test testing
  tests text than thank thanks that the theater their them theme themselves then theory therapy
  there therefore these they thing things think thinking third this those though thought thoughts
  thousands thread three through throughout thus ticket tickets time times tip tips title titles
  tits tn to today together told toll too took tool tools top topic topics total totally touch
  tour tourism tours toward towards town toy toys track tracking tracks trade trademark
  trademarks trading traditional traffic train training transfer transit translation transmission
  transport transportation travel treatment tree trees trends trial tried trip trouble truck true
  trust truth try trying turkey turn turned two type types ultimate under understand
  understanding union unique unit united units universal university unknown unless unlimited
  until up update updated updates upgrade upon upper ups urban us usage use used useful user
  username users uses using usually utilities utility vacation valid valley value values van var
  variable variables variety various vehicle vehicles vendor version versions very via vice
  victoria video videos view viewed viewing views village vintage violence virgin virtual virus
  vision visit visitors visual voice void vol volume vote votes voyeur vs wait waiting wales walk
  walking wall want wanted wants war warning warranty wars was waste watch watches water way ways
  we wear weather web webmaster website websites wed wedding week weekend weekly weeks weight
  welcome well went were west western wet what whatever wheel when where whether which while
  white who whole wholesale whom whose why wide width wife wild wildlife will win wind window
  windows wine winning winter wire wireless wish with within without woman women won wonderful
  wood word words work worked workers working works workshop world worldwide worth would write
  writer writing written wrong wrote yahoo yeah year years yellow yes yesterday yet york you
  young your yourself youth zero zip zone zoom
  `
    .trim()
    .split(/\s+/),
)
