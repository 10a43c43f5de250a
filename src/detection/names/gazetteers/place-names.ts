/** Words of the towns and regions of the United Kingdom (gibbs/uk-postcodes, CC0 1.0). Made by training/identity/make-gazetteers.ts. */
export const placeNames: ReadonlySet<string> = new Set(
  `
  abbey abbot abbots abbotsham abbotts abenbury aberaeron abercarn aberdare aberdeen aberdeenshire aberdovey
  aberffraw abergavenny aberlour abertillery aboyne accrington acre adamsdown addlestone agnes ailsworth
  aintree airdrie airmyn airport akeld albans albecq albrighton alcester aldeburgh aldershot aldham aldridge
  aldwick alexandria alford alfreton allan allendale allensmore allington alloa allt alness alpington alston
  alton alva alvechurch alway amersham amesbury amlwch ampney andover andreas andrew anglesey angus annan
  annes antony antrim appleby appleton arbory arden ardrishaig ardrossan ards ardudwy argyll arisaig arlecdon
  arlesey arley armagh arniston arth arthog arundel arvans asaph ashby ashchurch ashendon ashfield ashford
  ashleworth ashton askaig aston atherstone attleborough auchterarder augustus aust austell aviemore avoch
  avon axminster aycliffe aylesbury ayrshire badby baddesley baddow baglan bagnall bakewell bala baldrine
  balerno ballatar ballindalloch balloch ballycastle ballygrant ballymena ballymoney balsham bamber bamburgh
  banbridge banbury banchory banff bangor banstead banwell bargoed barkby barking barlaston barmby barmouth
  barnet barnsley barnstaple barnton barrow barry barton basildon basingstoke bath bathgate battle
  beaconsfield beaminster beaumaris beckermet bedford bedfordshire bedworth bees beeston beith belfast belford
  bellingham belper bembridge berkeley berkhamsted berkshire berwick betws bexhill bexley bicester bickenhill
  bickington biddulph bidford bigby biggleswade bilbrook billericay billingham bingham bingley birchington
  birchwood birkenhead birmingham bishop bishopbriggs bishops bishopston bishopton bisley bitton black
  blackburn blackford blackpool blackrock blackwater blackwood blaenau blaenhonddan blaise blaydon bledlow
  bletchley blofield blunsdon blyth boat bodmin bodorgan bolsover bolton boncath bonnington bonnyrigg bootle
  borders borehamwood borough boroughbridge boston boswells bosworth bourne bournemouth bovey bowmore brackley
  bracknell braddan bradford bradley bradwell braid braintree bramley brampton brandon branston braunton
  bremhill brent brentwood breock brereton breton brickhill bridge bridgemere bridgend bridgford bridgnorth
  bridgwater bridlington brierley brighton bristol briston brithdir broad broadstairs broadway brockham
  brodsworth bromeswell bromley bromsgrove bromwich bromyard brook broomhaugh brora broseley broughton
  brownhills broxbourne broxburn brunswick bruton bryanston bryn bryncrug buan buckenham buckfast buckingham
  buckinghamshire bucklebury bude budleigh bunessan bungay buntingford bures burgess burgh burghill burnham
  burnhope burnley burntisland burntwood burringham burscough burstwick burton burwash bury bushmills bute
  butetown bygrave byker cadnant caereinion caerleon caerphilly caersws cairndow caistor calder calderdale
  callander callington calne calstock camberley camberwell camborne cambridgeshire cambuslang camden camelford
  campden canna cannock canterbury canvey capel cardiff carlisle carlton carluke carmarthen carmarthenshire
  carmel carnoustie carrickfergus carryduff carterton cary castle castlereagh castleton castletown caton
  catterlen catton cefn central ceredigion chadlington chalfont chapel chard charlotte charlton charminster
  chatteris chawleigh cheadle cheddar chelmsford chelmsley cheltenham cheney chepping chesham cheshire chester
  chesterfield chesterton chetton chichester chinnor chipping chorley chorleywood church city clackmannanshire
  clacton claughton clay clayton cleator cleethorpes cleobury clevedon cleveland cliburn clifford clifton
  clint clitheroe clumber clutton clydau clydebank clyst coalville coatbridge cobham cockburnspath cockenzie
  cockermouth coggles colan colburn colchester coleford colehill coleraine coleshill colinton colnbrook columb
  colwall colwyn colyton comrie congleton conisbrough coniston conwy cookstown copmanthorpe corbridge corby
  cornhill cornwall corringham corsham corstorphine corwen cosgrove cotgrave cotherstone cotterell cottingham
  county courtenay coventry cowbridge cowes craigavon craigentinny craigmillar cramond cranbrook cranleigh
  crawley crayford crewe crewkerne criccieth crieff crigglestone croft cromarty cromer crosby cross crossapol
  crowborough croydon crymych cuckfield cuddesdon culham cumbernauld cumbria cumnock currie cuthbert cwmbran
  cymmer cynffig cynon dalbeattie dale dalkeith dalry dalton dalwhinnie danbury darenth darfield darlington
  dartford dartmouth darvel darwen davidsons dawlish deeping deganwy denbigh denbighshire denham denny
  dennyloanhead denver denwick derby derbyshire derry deverill devon dewsbury didcot dingley dingwall
  dinnington dinton ditton dock doddiscombsleigh dolbenmaen dolphinton dolwyddelan donaghadee doncaster
  dorchester dorking dorridge dorset douglas doune dover dowland down downham downpatrick downton draycott
  driffield droitwich dronfield drybrook dudley duhonw dulverton dumbarton dumfries dummer dunbar
  dunbartonshire dunchurch dundee dundonald dunfermline dungannon dunmow dunmurry dunstable dunston dunton
  durham dursley duston dyffryn ealing earley earlston earswick easingwold east eastbourne eastleigh ebbw
  ecclesfield eccleshall eckington edenbridge edenthorpe edinburgh edmunds egglescliffe egham eglwyswrw
  egremont eigg eilean eithaf elgin elizabeth ellen ellerby ellerker ellesmere ellingham ellon elmsall
  elmstead elsdon eltham emlyn emneth endellion enfield epping epsom erpingham esher essex evanton everton
  evesham exeter exmouth eynsham fairlie fakenham falkirk falmouth farcet fardre farleigh farnborough farnham
  fauldhouse faversham fawr featherstone felinheli felixstowe felpham fermanagh ferndale ferndown ferriby
  ferrindonald ferryhill ffestiniog fife fishguard fiskerton fitzwarren fivemiletown fleet flint flintshire
  folkestone fordham fordingbridge forest forrabury forres forsbrook fort fountainbridge four fowey frampton
  fraserburgh freckleton freshwater fringford frinton frith frodsham frome fulbourn funtington furness
  gairloch galashiels galloway galston garden garston garten garw gatehead gateshead gelligaer geneur george
  georges german germans gifford gildersome giles gillingham gilmorton glamorgan glantwymyn glasgow
  glastonbury glencoe glengarnock glenrothes glossop gloucester gloucestershire glyn gnosall godalming
  godstone gogar golspie gonerby gorge gorgie gorseinon gorseness gosforth gosport graig grange grangemouth
  grangepans grangetown grantham granton grantown gravesend greasley great greater green greenlaw greenock
  greenwich gresford gretna greys grimston grindleford grinstead groby grove guernsey guildford guisborough
  guiseley gullane gwehelog gwent gwynedd hackney haddington hadham hailsham halesworth halewood halifax
  halkirk hallingbury halnaby halton haltwhistle hambleton hamdon hamilton hamlet hamlets hammersmith
  hampshire hampton hardhorn hardres hardwick harewood harlech harleston harlow harpenden harrogate harrow
  hartfield hartlepool hartley harwich haslemere hastings hatfield havant haven haverfordwest haverhill hawkes
  hawkesbury hawkinge hawley haxey haydon hayle hayling haywards hazlemere heanor heath heathfield hebden
  hedge hedingham helens helensburgh helier helland helston hemel hemingstone hempnall hempstead henfield
  henley henlow henry henryd herefordshire heriot hermitage hertford hertfordshire hesleden heslington hessett
  hessle heswall hetton hevingham hexham heybridge heywood high highfields highland hill hillingdon hilton
  hinckley hinton hitchin hockley hoddesdon holbrook hollinswood holme holmes holsworthy holt holton holyrood
  holywell holywood honiton hook hope hopesay hopton horley horncastle horndean hornsea horrabridge horsham
  horsley horton horwich houghton hounslow hove howwood hoylake hoyland hucclecote huddersfield hull humber
  humbie hungerford hunshelf hunstanton huntingdon huntly hurst hutton hythe hyton ickleford icklesham
  ightenhill ilford ilfracombe ilkeston ilkley ilminster immingham impington ingatestone innerleithen insch
  inverclyde invergordon inverleith inverness inverurie ippollitts ipswich ireleth irthlingborough irvine
  island islands isle isles islington iver ives ivybridge james jedburgh jeffreyston jersey johnstone judes
  juniper keighley kelsale kempston kendal kenilworth kensington kent kentisbeare kentra kenwyn kesgrave
  keswick kettering kettleburgh keverne keynell keynes keynsham kidderminster kidlington kidsgrove kidwelly
  kilbarchan kilbirnie kilbride kilby kilconquhar killearn killichonan killin kilmacolm kilmarnock kilmersdon
  kilsyth kilwinning king kings kingsbridge kingston kingswood kington kinlochleven kinross kinver kirby kirk
  kirkburton kirkby kirkcaldy kirkcudbright kirkintilloch kirklees kirklevington kirklinton kirkliston
  kirknewton kirkton kirkwall knaresborough knebworth knighton knowsley knutsford kyleakin ladbroke lakes
  lambeth lanark lanarkshire lancashire lancaster lancing landore langcliffe langley langport largs larkhall
  larne lasswade laurencekirk lawrence layer leake leamington leatherhead ledbury leeds leek leicester
  leicestershire leigh leighton leiston leith leominster leven leverburgh levington lewes lewisham lewiston
  leyland liberton lichfield lifton limavady limpsfield lincoln lincolnshire lindford lindrick lingfield
  linlithgow linslade linton linwood liphook lisburn liskeard lislet liss little littledean littlehampton
  liverpool livingston llanarth llanbadrig llanbedr llanbrynmair llanddew llandovery llandrindod llandudno
  llandygai llanegwad llanelli llaneugrad llanfair llanfairfechan llanfallteg llanfarian llanfihangel
  llangamarch llangattock llangefni llangelynin llangoedmor llangollen llangybi llanharan llanidan llanidloes
  llanllwchaiarn llanllyfni llannerch llannon llanrug llanrwst llansamlet llansantffraid llantwit llanwenog
  loanhead lochdon lochend lochgoilhead lochwinnoch lockington locks lode lodge loftus loman london
  londonderry long longbenton longbridge longden longstock looe lossiemouth lostwithiel lothian loughborough
  loughton louth lowdham lower ludgvan ludlow lurgan luton lybster lydeard lydham lydney lyme lymington lymm
  lyndhurst lyne lynn lynton lytham mablethorpe macclesfield macduff machno madeley maenclochog maesteg
  magherafelt maghull maidenhead maidstone mains major mallaig mallet malling malmesbury malpas malvern
  manchester manningford mansfield manston marazion march marcham marchmont mare margate market marlingford
  marlow marsh marske martley martock mary maryport mathafarn matlock mauchline maulden mayfield mearns medd
  medway meidrim melbourn melksham melton menstrie meopham merriott merthyr merton methwold mewan michael
  micklefield mickleover middlesbrough middleton middlewich midhurst midlothian milford mill millom millport
  mills milltimber milngavie milnthorpe milton minster mirfield missenden mistley mochdre moelfre mold molesey
  monk monmouth monmouthshire montacute montgomery moor moray moredun moreton morley morningside morpeth
  morriston mortimer mossley mosstodloch motherwell mouilpied mountfitchet mourne mowbray moyle much mudford
  muir mulgrave muncaster murrayfield muskham musselburgh muston muthill myddle nailsea nairn nantwich
  narberth narborough naunton nawton neath nempnett neots nethy nettleham nettlestone newark newbridge newburn
  newbury newcastle newchurch newhaven newmilns newport newquay newry newtimber newton newtown newtownabbey
  next nolton norfolk normanton north northampton northamptonshire northumberland northwich norton norwich
  nottingham nottinghamshire nuneaton nympton oadby odiham okehampton oldham olympic omagh ompton onchan ongar
  orchy orkney ormiston ormskirk orton osmaston oswestry otley ottery ouen oulton over overseal ovington
  owston oxenhall oxford oxfordshire oxgangs packington paddington padstow pagnell paisley pakenham pamber
  parishes park partington pathhead peacehaven peasmarsh peebles peel pemberton pembroke pembrokeshire penally
  penarth pencaer pencaitland pencoed penderry penicuik penkridge penmaenmawr penrhiwceiber penrhyndeudraeth
  penryn pentraeth pentwyn pentyrch penysarn penzance perranarworthal perranporth perth peter peterborough
  peterculter peterhead peterlee petersfield petherton petherwin pickering piddle pinchbeck plockton plymouth
  plympton plymstock pontardawe ponteland pontypridd poole poplar poppleton port portadown portbury porthcawl
  porthmadog portland portnahaven portobello portrush portsmouth portstewart potters powys poyle poynton
  prestatyn prestbury presteigne preston princes priorslee prudhoe quay queen queenborough queensbury
  queensferry radford radlett rainhill rainworth rame ramsay ramsbottom ramsey ranfurly ratho rawcliffe
  rawmarsh rawtenstall rayleigh reading redbourn redcar redditch redruth regis reigate renfrew renfrewshire
  reynes rhayader rhiwbina rhondda rhos rhosneigr rhosybol rhyl richmond riddell riding ringmer ringway
  ringwood ripley risborough rochdale rochester rochford rodborough rodington rogart rogiet romford romney
  romsey rosewell roslin ross rotherfield rotherham rothesay rothwell roundway rowley royal royd ruabon rugby
  runcorn rural rushden rustington ruthin rutland saasaig saddleworth saffron saint salcombe salehurst salford
  salisbury saltash saltburn salterforth salterton saltney sampson sancreed sandbach sandford sandhurst
  sandown sandridge sandringham sands sandwell sandwich sankey saundersfoot saunderton savernake
  sawbridgeworth scalasaig scarborough scarning scilly scottish seaford seaton sedbergh sedgefield sefton
  selby semele seton settrington sevenoaks severn shadforth shadoxhurst shaftesbury shanklin shaw sheffield
  shefford shelford shellingford shenley shepton sheringham shetland shifnal shildon shipston shoreham shotton
  shouldham shrewsbury shropshire siar sible sidan sidlesham sidmouth sighthill sittingbourne skeeby skegness
  skelmorlie skelton sketty skye sleaford slough smallburgh smarden snainton snettisham snodland soham
  solihull somerset somerton sound south southall southampton southend southminster southport southwater
  southwell southwick southwold sowerby spaxton spennithorne spennymoor spey spilsby spratton spring
  sproughton stafford staffordshire staines stainley stainton stallingborough stamford stamfordham standon
  stanhope stanley stansted stanton stantonbury stapleford staplegrove station staveley stawell steeton
  stenhouse stephen sterndale stevenage stevenston steyning stirling stockport stocksfield stockton stoke
  stone stonehaven stonehouse stoneywood stony stornoway storrington stortford stour stourport stow stowupland
  strabane strachur stratford strathaven strathdon strathpeffer strathyre street stretton stromness strood
  stroud studley stukeleys sturminster sudbury suffolk sulhamstead sunderland sunninghill super surrey sussex
  sutton swadlincote swaffham swanage swanley swanscombe swansea swanston swanton swarkestone swindon
  swineshead swinfen syleham tadmarton taff tain talbot talley talsarnau tameside tamworth tansor tanworth
  tarporley taunton taverham tavistock teath tees teignmouth telford templecombe tenbury tenterden tern
  tetbury tetney thame thames thatcham thetford thorlby thorn thornaby thorne thornliebank thornton throws
  thrubwell thrupp thurrock thurso tickhill tidworth tighnabruaich tillicoultry tillington tintagel tiverton
  toab todmorden todwick tonbridge tonna tonypandy torbay torfaen torquay torrington totland totnes tottenham
  totton towcester town tracey trafford tranent tredegar treflys trefriw tregaron tregoney treharris trent
  treorchy trevethin trimdon trindon tring trinity troedyraur troon trowbridge truro tuddenham tunbridge
  turriff turville tweed twyford tydfil tyne tyneside uckfield ulceby ulverston under upon upper upton urmston
  uttoxeter vale valley ventnor verwood virginia waddington wadhurst wakefield walden walkden walkerburn
  wallasey wallingford walsall walsham walsingham waltham walthamstow walton wandsworth wansbeck wantage ware
  wareham warfield warkton warrington warsop warton warwick warwickshire washington wasperton water watford
  watlington waverton weare weaverham wedmore wednesfield weighton wellingborough wellington wells welwyn
  wemyss wenlock werburgh west westbury westham westhill westhoughton westminster westmorland weston wetheral
  wetherby weymouth whaligoe wheldrake whepstead whitburn whitchurch whiteabbey whitehaven whitfield
  whittingham whyteleafe wick wickford wickham wigan wiggenhall wigginton wight wigston wilden willen
  willenhall william williton willowbrae wiltshire wincanton winchester windermere windlesham windsor
  wingerworth wingham winscombe winsford winton wirral wisbech wisborough wishaw wiston with witham withernsea
  without witley witney woking wokingham wollaston wolsingham wolverhampton wombourne wonersh wooburn wood
  woodditton woodhall woodley woodstock wootton worcester worcestershire workington worplesdon wortham
  worthing woughton wrekin wrexham wrotham wroughton wycombe wylam wymondham wyrley wythall yafforth yalding
  yarmouth yate yateley yatton yealmpton yeovil york yorkshire ysgeifiog ystrad ystradgynlais zouch
  `
    .trim()
    .split(/\s+/),
)
