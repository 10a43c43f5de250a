/** Surnames of the United Kingdom and of South Asia, folded (smashew/NameDatabases, in the public domain). Made by training/identity/make-gazetteers.ts. */
export const surnames: ReadonlySet<string> = new Set(
  `
  abbas abbey abbott abdi abel abraham abrahams abrams ackary ackroyd acton adair adam adams adamson adanet
  adani addams adderley addinall addis addison addley aderson adey adkins adlam adler adrol adsett advani agar
  agarkar agarwal agrawal ahern aherne ahmad ahmed ahsen aikman ainley ainsworth aird airey aitchison aitken
  akhtar akram alam alanson alber albert albrighton albutt alcock alden alder aldersley alderson aldred aldren
  aldridge aldworth alesbury alexandar alexander alexnader alford algar ali alker alladee allam allan allard
  allaway allcock allcott alldridge alldritt allen allgood allington alliott allison allkins allman allport
  allsop allum allwood almond alpin alsop altham althoff alves alvey alway amarnath ambrose amesbury amin
  amner amod amor amos amra amroliwallah anakin anand anderson andersson anderton andrew andrews angus anker
  ankola anley annan anscombe ansell anstee anthony antic anton antony antram anwar appleby appleton appleyard
  apsley apte arah arasaratnam archer arcy ardern arkins armer armitage armour armsden armstrong arnall arnett
  arnold arnott aron arrowsmith arscott arthur artliff ashbridge ashbrook ashby ashcroft ashdown ashe asher
  ashford ashley ashman ashton ashurst ashwell ashworth askew aslam asom aspey aspin aspinall astbury astle
  astley aston ath atherley atherstone atherton atkin atkins atkinson attard atter atterbury atterton attewell
  attrill attwood auberton auborn aubrey austen austin auton avenue avery aves avis awad axon aylett ayley
  ayliffe ayling aylott aylward ayres ayton aziz baboor bacon badesha bahl bai bailey bain bainbridge baines
  bains baird baker balakrishnan baldwin bale ball ballantyne ballard bamford bancroft banerjee banker banks
  banner bannister barber barclay barendran barker barlow barnard barnes barnett baron barot barr barrett
  barron barrow barry bartlett barton bass bassett batchelor bate bateman bates batt battacharjee batten batty
  baxter bayliss beadle beal beale beamish bean bear beattie beatty beaumont beck bedford bedi beech beer
  begum behari bell bellamy benfield benjamin bennett benson bentley berger bernard berry best bethell betts
  bevan beveridge bhagwat bhagyamma bhanghoo bhanjee bhaskar bhatt bhattacharya bhatti bhoola bickley biddle
  biggs bill bing bingham binnington bipen birch bird bishop bisht biswas bithell black blackburn blackman
  blackmore blackwell blair blake blakeley blakey blanchard bland bloggs bloom blundell blythe bob boden
  boland bolton bond bone bonjani bonner boon booth boparai borland bostock boulton bourne bouvet bowden bowen
  bower bowers bowes bowler bowles bowman boyce boyd boyle bracey bradbury bradley bradshaw brady brain
  braithwaite bramley brandrick bray bree breen brelsford brennan brett brewer brian bridges brien briggs
  bright bristow britton broadbent broadhurst broadley brock brook brooke brooker brookes brookfield brooks
  broomfield broughton brown browne browning bruce brunet brunton bryan bryant bryson buchan buchanan buchar
  buck buckingham buckley budd bugg buhpathi bull bullock burch burden burdett burford burge burgess burke
  burland burman burn burnett burns burr burrows burt burton busby bush butcher butler butt butter butterworth
  button bux buxton byrne caddy cadman cahill cain cairns caldwell callaghan callaghann callow calveley
  calvert cameron campbell cann cannon cansai caplan capper carey carling carmichael carnegie carney carpenter
  carr carrington carroll carruthers carson carter cartwright carty casey cashmore cassidy caton cavanagh
  cawley chadwick chakrabarti chalmers chamberlain chambers chan chance chandak chandan chandar chande chander
  chandiramani chandler chandna chandra chandrakala chandramouleeswaran chandramouli chandran chandrark
  chandrasekar chandrasekaran chandrasekhar chandrasekharan chandrashaker chandrashekar channarayapatra
  chantler chapal chaplin chapman chappell chapple charan charge charles charlton charnock charu chase
  chaterju chatterjee chatterji chatterton chaudhari chaudhry chaudhury chauhan chawd cheenu cheetham chella
  chellaiah chellappa chellappan chelmy chengelpet chennapragada cheran cherry cherukuri cherupara cheshire
  chester chet chetan chetana chethan chetlapalli cheung chhachhi chhavvi chheda chiba chidambaram chidamber
  chidlow chikodi child childs chilvers chinmay chinnakannan chinnappan chippada chirag chirimar chisholm
  chitnis chitrangda chittibabu chittoor chittor chitturu chivukula chohan chong choudhari choudhary choudhury
  choughoy chowdhury chowdry christie christy chudasama chung church churchill clamp clancy clark clarke
  clarkson clay clayton cleary cleaver clegg clements cliff clifford clifton close clough clowes coates coburn
  cochrane cockburn cockle coffey cohen cole coleman coles coll collard collett colley collier collingwood
  collins collinson colman compton conneely connell connelly connolly connor conrad conroy contractor conway
  cook cooke cookson coomber coombes cooper cope copeland copland copley corbett corcoran core corlett cormack
  corner cornish cornock corr corrigan cosgrove costa costello cotter cotterill cotton cottrell couch coulson
  coulter court cousin cousins cove cowan coward cowell cowie cowley cox coyle crabb crabtree cracknell craig
  crane craven crawford crawley creasey cresswell crew cripps crisp crocker croft crofts cronin crook crosby
  cross crossland crossley crouch croucher crow crowe crowley crown crowther crump cullen cumming cummings
  cummins cunningham curley curran currie curry curtis curwood cutts dacey dack dalby dale daley dallas
  dalmiya dalton daly dalzell dama damon danby dandy daniel daniells daniels danks dann darby darbyshire darcy
  dardenne darisipudi darlington darr darsha daruka daryapurkar dasari dasgupta datar datla datta daugherty
  davenport davey david davidson davie davies davis davison davuluri davy dawar dawe dawes dawkins dawson day
  dayman de deacon deakin dean deane deans debenham deegan deeley dehiya deighton deivan delamarre delaney
  dell dempsey dempster denby denham denis denney dennis dent denton deol depp dermody derrick derrien dervish
  desai devaney devenish deverell devine devlin devon devonport dewar dexter dhadda dhaliwal dharuna dhatri
  dhawan dhiri dhrtiman dhruba dhupam dhurvasula diamond dibble dibyendu dick dickens dickenson dicker
  dickinson dickson diggavi dillon dimmock dinath dingle dinkar dinkerrai dipper divecha diwan dixon dobbin
  dobbins doble dobson docherty docker dodd dodds dodson doherty dolan dolcy dolman dolton donald donaldson
  donkin donlan donn donnachie donnell donnelly donoghue donohoe donovan dooley doolin doon doors dora doran
  dorman dornan dorrian dorrington dosanjh dougal dougherty doughty douglas douthwaite dove dover dowd dowell
  dowler dowling down downer downes downey downie downing downs downton dowson doyle drabble drain drake
  draper dravid drew drewett dreyer driffield drinkwater driscoll dristi driver drummond drury drysdale dua
  dubois duck duckworth ducon dudley duff duffield duffin duffy dufour duggan duke dukes duleepsinhji dumont
  duncan dundon dunford dunkley dunlop dunmore dunn dunne dunnett dunning dunsford dupont durai durand
  duranjaya durant durber durham durjaya durmada durrant dutt duval duvall duvvoori dwijen dwyer dyde dyer
  dyerson dykes dymond dymott dyson eade eadie eagle eales ealham ealy eames eansworth earing earl earle
  earley easdale easdown easen eason east eastaugh eastaway eastell easterbrook eastham easton eastwood
  eatherington eaton eaves ebbs ebden ebdon ebeling eburne eccles eccleston ecclestone eccott eckersall
  eckersley eddison eddleston eddy eden edeson edgar edge edgell edgerton edgley edgson edkins edler edley
  edlington edmond edmonds edmondson edmunds edmundson edney edon edulbehram edwards edwick eedie egan egerton
  eggby eggison eggleston eglan egleton eglin eilers ekachakra ekin eknath elango elayavalli elbutt elcock
  elder eldeston eldridge eley elfman elford elkin elkington ellam ellans ellard elleray ellerby ellershaw
  ellery elliman elling ellingham elliot elliott ellis ellison elliston ellrott ellwood elmer elmes elmhirst
  elmore elms elphick elsdon elsmore elson elston elstone eltis elven elvin elvins elwell elwood elworthy
  elzer emankum emankumar emberey emberson embleton emerick emerson emery emmanuel emmerson emmery emmett
  emmings emmins emmons emmott emms emsden endroe engineer england english ennis ennos enright enticott
  entwistle epsom epton ernest erridge errington errity esan escott eskins eslick espley essam essan essop
  estlick eswara eswarapu etchells etheridge etherington etherton ettrick evans evason evenden everdell
  everett everill everitt everson everton eveson evison evrard ewart ewin ewing ewles exley exon exton eyett
  eyles eyre eyres fabb fagan fagon fahy fairbairn fairbrace fairbrother fairchild fairclough fairhurst
  fairley fairlie fairweather falconer falk fall fallon fallows falsh farge fargher farhall farley farmer
  farnsworth farnum farnworth farr farrant farrar farre farrell farrelly farren farrer farrier farrington
  farrow faulkner faust fawcett fawn faye fearn fearnley fearns fearon featherstone feeney feetham felix fell
  fellmen fellows feltham felton fenlon fenn fenton fenwick ferdinand fereday ferguson fern fernandez ferns
  fernyhough ferreira ferrier ferris ferry fewtrell field fielder fielding fields fifield finan finbow finch
  findlay findley finlay finn finnegan finney finnigan finnimore firth fischer fish fisher fishlock fisk fitch
  fitchett fitton fitzgerald fitzpatrick fitzsimmons flack flaherty flanagan flanders flannery flavell flaxman
  fleetwood fleming fletcher flett florey floss flower flowers floyd flynn foden fogg foley fontaine foran
  forbes ford forde fordham foreman forester forman forrest forrester forshaw forster forsyth forsythe forth
  fortin foss fossard fosse foster foston fothergill fotheringham foucher foulkes fountain fowler fowley fox
  foxall foxley frame frampton france francis franco frankish frankland franklin franks frary fraser frazer
  frederick frederikson freeburn freedman freeman freestone freeth freight french fretwell frey fricker friel
  friend frith froggatt froggett frost frostick froy frusher fryer fulker fuller fulleron fullerton fulton
  funnell furey furlong furnell furness furnish furniss furse fyall gadde gade gadepalli gadsden gaekwad
  gaffney gahlot gajaren gajendra gajraj gala galbraith gale gales gall gallacher gallagher galliford gallo
  galloway galvin gambhir gamble gammer gammon ganapathiraman ganapathy gander gandham ganesh ganeshwaran
  gangadharan gangulee ganguly ganivet garber garbett garbutt garcia gardener gardiner gardner gargeya
  garikapaty garland garlanka garner garrard garratt garrett garside garvey gascoyne gaskell gately gates
  gaudin gaumont gauntlett gavarasana gavaskar gavin gaynor geaney geary geeson geldard geldart gell gemmell
  gene george gerard gerrard geyer ghandi ghani ghazali ghei ghemawat ghorpade ghosal ghosh ghoshal
  ghoshdashtidar ghouse gibb gibbins gibbon gibbons gibbs giblin gibson gidh gifford gilab gilbert gilbey
  gilchrist gilder giles gilfillan gilks gill gillam gillan gillard gillen gillespie gillett gillies gilmartin
  gilmore gilmour ginty girdwood giridhar giridhara giridharan girish girling girsh given gladwell glaister
  glasby glasgow glass gleave gledhill gleeson glen glencross glenn glennie glennon glew glossop glover glynn
  goble godambe godby goddard godden godfrey godwin goel goenka goff gokaraju gold goldberg golding goldman
  goldsmith goldsworthy goli gomez gonzalez gooch good goodacre goodall goodchild goode gooding goodman
  goodridge goodson goodwin goodyear gopalakrishnan gopalan gopinath gopivallabha gorantla gorawala gordha
  gordon goring gorman gorti gosden gosling gough gould goulden goulding gourlay govender govier govindasvamy
  govindraj gowd gowda gower gowing gowravaram grady graham grainger grange granger grant graves gray grayson
  greaves green greenall greenaway greene greener greenhill greening greenleaf greenshields greenslade
  greensmith greenway greenwood greer gregory greig grenard grennan gresham grey gridharan grierson griff
  griffin griffith griffiths griggs grimes grimshaw grinham grivet grogan groom grose grosvenor grout groves
  grundy guest guha guilmard guinard gujral gulley gunby gundamaraju gundlapalli gundugollu gunendran
  guneratne gungabissoon gunn gunning gunston gunter guntupalli guntur gunturu gupte guramurthy gurbux
  gurijala gurinder gurudutt gutala guthrie gutta gutteridge guttridge hackett hadden haddock hadfield hagan
  haggett haigh haine haines halder hale halford hall hallam hallett halliday halliwell halloran halstead
  hamada hament hamer hamill hamilton hammond hamnett hampson hampton hancock hand handley hanlon hannam
  hansen hanson hara harbir harden harding hardwick hardy hare hargreaves harishandra harker harkness harku
  harley harlow harman harness harper harries harrington harris harrison harrop harry hart hartley harvey
  harwood haryadi haslam hassan hassani hastings hatch hattangady hatton hawes hawker hawkes hawkins hawkridge
  hawley haworth hawtin hayes haynes hayward hazare head healey healy heath heathcote heather heatley heaton
  hedley hegney helley hellier helm hemalatha hemingway hemmings henderson hendry heneghan hennessy henry
  hepburn hepples herbert heritage heron herron hetherington hewitt hewlett heywood hibbert hickey hickman
  hicks higgins higginson higgs hill hills hilton himani himanshu hind hinde hindle hindley hindocha hinds
  hinduja hine hinton hiranandani hirst hiscocks hitchcock hiten hitendra hoare hobbs hobson hocking hodder
  hodge hodges hodgkins hodgkinson hodgson hodkinson hodson hogan hogg holden holder holding holdsworth hole
  holgate holl holland hollis holloway holman holmes holt homer honnenahalli hood hook hooper hooton hope
  hopes hopkins hopkinson hopwood horn horne horner horrocks horton hough houghton hoult houlton houston
  howard howarth howden howe howell howells howes howie hoyle hubbard hudson huggahalli huggahilli huggins
  hughes hull hulme hume humphrey humphreys humphries hunt hunter hurley hurrell hurst hussain hussein hussey
  hutchings hutchins hutchinson hutchison hutton hyde hynala ianson ibbotson ibbs ibrahim iddon iggleden
  ilango iles ilett illing illingworth ilsley ilyas imani impey imran indrani ingermann ingham ingle ingleby
  ingledew inglefield ingles inglethorpe ingram inker inman innalls innes innuganti inson irani ireland ireson
  ironman ironmonger irvin irvine irving irwin isaac isaacs isbill isbitt isgate isherwod isherwood islam
  isman isnard issac ivory iyer izzard jackman jacks jackson jacob jacobs jacobson jacques jadeja jafferbhoy
  jaffray jaffrey jagarlamudi jagder jagger jahnavi jai jaishree jaisimha jakeman james jameson jamieson jana
  jandhyala janes janjua jannavi jansen jardine jarman jarram jarratt jarrett jarrold jarvis jasmit jaspal
  jasper jaspreet jasthi jayakar jayantilal jayaram jayasinghe jayasurya jebson jeeri jeevan jeffcock
  jefferies jeffers jefferson jeffery jefford jeffrey jeffreys jeffries jeffs jems jenas jenkin jenkins
  jenkinson jenks jenkyns jenner jennings jennison jennson jensen jeoomal jepson jermy jerome jerry jervis
  jesson jessop jevons jewell jewers jewett jewitt jewkes jewson jeyaseelan jiggens jignesh jimuta jindal
  jinen jinturkar jitesh joardar jobanputra jobson johannson johansen johanson john johns johnson johnston
  johnstone jolley jolly jonas jones jonhson jonnalagadda jopson jordan jordison jordon joseph joshi joshipura
  joss jourdan jowett jowitt joyce joynson jubb judd judge jukes junanker jupp jury jyothsna jyotiradha kaalki
  kabir kabra kachwaha kacy kadak kadamuddi kaddour kadowala kaikini kaisth kaith kakde kalanadhabhatla
  kalirai kallakuri kallianpur kallichuran kalluri kalpak kalpna kamara kambhampat kambhampati kambhatla
  kambli kampan kampfner kandadai kandathil kandula kane kanes kanetkar kanitkar kanive kankipati kanmani
  kansal kanwar kapadia kapoor karapiet karim karkada karne karras karumuri karuppia kasavaraju kassell
  kasthurirangan kasturirangan kateel kathiravan kathrada katka katragadda kaufman kaul kaur kaushal kaushik
  kavanagh kawediya kay kaye kayeeda kayes keable keal kealey keane kearney kearns kearsley kearton keating
  keaveney keay kedar kedarnath kedia keeble keefe keeffe keegan keelan keeler keeley keeling keenan keene
  keerthana keerthi keetley keffler kehoe keighley keight keilty keir keith kelaka kelk kell kelland kellems
  kellie kelliher kelly kelsall kelsey kelso kemp kempson kempster kenchammana kendall kendell kendrick kenley
  kennard kennedy kenneford kennell kenneth kennett kenney kenning kenny kenrick kensington kent kentwood
  kenward kenworthy kenyon keogh kerby kernick kerr kerrell kerridge kerrigan kerrighen kerrison kershaw
  keshab keshav keshava keshavan keshaw kesiraju keskar ketaki ketley kett kettell ketteringham kettlewell
  keward kewley keys keyte keyush keywood khadri khalid khalifa khalil khan khanderia kharbanda khilnani
  khodabhai khodaiji khot khursh kibblewhite kidd kiddle kidman kidner kiely kiernan kilb kilbee kilbey
  kilbride kilburn kilford kill killeen killen killick killock kilminster kilmurry kilnan kilner kilroy
  kilshaw kimber kimble kinch kinchin kinder king kingdon kinghorn kingman kings kingscott kingsley kingston
  kinnaird kinnear kinnersley kinniburgh kinnison kinrade kinsella kinsey kinsley kipling kirby kirk kirkbride
  kirkbright kirkby kirkland kirkman kirkpatrick kirkwood kirmani kirtley kirwan kirwin kishen kishore kitchen
  kitchin kitching kitson kitt kittur kitu kity klam klein knab knappett knibb knigge knight knightley
  knighton knights knott knowler knowles knox knoxville knuckles knutt koban kodali kodanda kodandarami kodi
  kodumudi koduri koganti kola kolagunta kolala kolar kolt kommana konchady konda kondapalli kondapaneni
  konduru kone koneru konkar konkipudi koothrappally koppala koppale koppolu koppula kore koritala kosanam
  kosuri kota kothandaraman kothari kotla kouma koushika kram kreyling kripa krishnamma krishnamurthy
  kristensen krithivas kriti kromberg kruger kudesia kulasekaran kulkarni kumar kumawagra kumbla kumble kumur
  kunal kunderan kuntal kunwarjit kuram kurapati kurian kurinji kurray kurtha kurupath kuruvilla kusagra
  kuttikkad kutty kutumbaka kydd kyle kysel labbe labhsha lacey lacy laddha lahan lahiri laing laird lake
  lakey lakhani lakin lalima lalit lalita lalitesh lalith lalitha lalji lamb lambert lambton lame lamond
  lancaster lander lane lang langdon lange langford langley langridge langston langton lanham lanka laraway
  large larkin larkings larsen larsson last lata latesh lath latha latham lathan lathey lattimore laul laurie
  lavanis lavanya laver laverick lavery lawal lawler lawlor lawn lawrance lawrence lawrie laws lawson lawther
  lawton laxmanan laycock layton le leach leadley leahy leake leal leary leaver lecamwasam leck leckie ledger
  lee leech leedham leek leeming lees leese leeson legg legge leggett leigh leighton leitch leith lendon
  lenihan lennard lennon lennox leonard leroy leslie lester lethbridge levann levett levin levine levy lewin
  lewington lewins lewis lewry leyland leys leyshon liddell liddle lightfoot lilley lilly lilwall lincoln lind
  linden lindo lindop lindsay line lines linford ling linley linsby linton lister litchfield little littlewood
  livermore livingstone llewellyn lloyd loat lobb lock locke lockett lockhart lockie lockwood lockyer lodge
  loft lofthouse loftus logan lohan lois lokesh lokhande lolaksi lolla lomas lomax london long longhurst
  longley longworth lonsdale lopes lopez lord loudon loughlin loughran louth lovatt love lovegrove lovell
  lovelock lovett lovey lowbridge lowdon lowe lowes lowis lowndes lowrie lowry loy lucas luce lucey luckhurst
  ludgrove ludkin ludlow luke luker lumb lumley lumsden lunn lunt luscombe luthra luthria luttrell luxton
  lyall lyes lyme lynas lynch lynes lynn lyon lyons mac macarthur macaulay macdonald mace macfarlane macgregor
  macharla machin macintyre mack mackay mackenzie mackherdhuj mackie maclean macleod macmillan macpherson
  macrae macwan madan madden maddocks maddukuri madduri madhabi madhana madhani madugula magee magesh
  mageshkumar maguire mahabala mahadeo mahadevan mahajan mahale mahalingam mahankali mahanthapa mahapatra
  mahatapa mahatma mahavira maher mahoney mahony main mainak mair maiti maitreya maitryi majety majhi maji
  majoo major makam makarand makhija makin malavika malhotra malik malini malipatlolla malipeddi malleshi
  malley mallick mallika mallikarjun mallinson mallya malone maloney malti mamgain mamta manandhar manas
  manasa manasi manavendra manavi manchanda manchapora mandar mandava mandayam mandhatri mandyam maneesh
  manekshaw manesh mangalampally mangalvedhe mangalwadi mangesh mangeshkar mangina manglorkar mangnall
  manikkalingam maninder manivanan manjanatha manjari manjrekar manju manjunath manjusha mankad manmeet mann
  mannem manning manohar manohari mansell mansey mansfield manson mantri manushi manyam maqbool maran
  margasahayam marisa marita markandeya markendaya markham marks marlow marr marriott marsden marsh marshall
  martin martinez martins maruthi maruti mason masrani masters matanga matangi mather mathers matheson mathews
  mathrubootham mati matta matthams matthews matu maudgalya maughan mavalvala mawson maxwell may maya mayappan
  mayekar maynard mayur mayuri mcarthur mcauley mcavoy mcbain mccabe mccaffrey mccall mccallum mccann mccarthy
  mccartney mccluskey mcclymont mcconnell mccormack mccormick mccourt mcculloch mccullough mcdermott mcdonagh
  mcdonald mcdonnell mcdougall mcelroy mcewan mcfadden mcfarlane mcgee mcghee mcgill mcginty mcgowan mcgrady
  mcgrath mcgregor mcgrory mcguinness mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckeown mckie
  mclaren mclaughlin mclean mclellan mcleod mcloughlin mcmahon mcmanus mcmillan mcnally mcnamara mcnaught
  mcneil mcneill mcnulty mcphail mcphee mcpherson mcrae mcshane mctaggart meadows meakin meara mears mecca
  medapati medha medikonda meenakshi meenakshisundaram meenan megana meghana mehendale meher meherhomji mehra
  mehta mehul meka melia melliyal mellor merchant merchia meredith merritt metcalf metcalfe meyappan mhambrey
  mhari michael michandani michel middleton mihir milan miles milford milind mill millar millard miller
  millett milligan millington mills millward milne milner milward minakshi mirajkar mirchandani mista mistry
  mitali mitanu mitchell mitra mittal mittur mitul mitun modi moffat mohaiemen mohamed mohammed mohanty moidu
  mokate molloy molyneux mona monaghan mondem mongia moni monica montague montgomery moody mooljee moon mooney
  moore moorhouse moorthy moran more moreno moreton morgan moriarty morley moroney morris morrison morrow
  mortimer morton moseley moss motala motiwala mottram mould mounil mousumi mrudaya muddiah mudhol mudigonda
  muir mukherjee mukhi mukku muktheswara mukti mukul mukund mukunda mukundagiri mukundan mulla mullen mulligan
  mullins multani mundy munish muniyappa munro munusamy muppala muqtedar murli murphy murray murrell murthy
  murti murtugudde murty murugan murugappa murugesan mustafa musunur muthanna muthiah muthu muthukaruppan
  muthukrishn muthukrishnan muthukumar muthukumarasamy muthupalaniappan muthuswami myatt myers naagesh nabendu
  nachik nachiketa nadhamuni nadkarni naeem nagabhushana nagalingam naganathan nagappa nagaraj nagaraja
  nagarajan nagarjuna nagaswamy nagedwaran nagesh nageshwar nageshwara nageswar nagi nagin nagpal nahid naidoo
  naik nailadi naimesh naimish naini nair nairn nakul nalini nallamothu namasri namdev namrata nandakishore
  nandakumar nandedkar nandi nandin nandini nandita nandkeolyar nandy nanga nanson nanton naoomal napier
  napper nara naran narang narasimban narasimha narasimhan narasinha narayan narayanaswamy narayanswami
  narmada narsi nartana nartey naseer nash nashier nasir nason natasha nath nathan natterraja naueshwara
  naughton naumann navarathna navya nayak nayar nayler naylor nayna naysmith nayudu nayyar neal neale neary
  neave neaverson nedd needham neeharika neel neela neelakantachar neelam neelesh neena neeraj neerja neeru
  neeson negros neha nehru neighbour neil neill neilsen neilson neish nelagadde nelmes nelms nelson nema
  nemeth nergis nero nerurkar nesbitt ness nessbert nettleton neville nevins nevis newall newberry newbold
  newbury newby newcombe newell newey newham newill newington newland newlands newman newsham newsome newson
  newstead newton neyland nichol nicholas nicholl nicholls nichols nicholson nickel nickolls nicks nicol
  nicolas nicoll nicolson nidheesh nidhi nidra nield nielsen nielson nigam nightingale nihar niharika nikesh
  nikhil niki nikitha nikunj nilani niles nilesh nilima nilini nilofer nilsen nilu nilufar nimbalkar nimesh
  nineham nira niradhara niraj niral niramitra nirav nirguna nirmal nirmala nirupa nirupama nisbet nisha
  nishar nisheeth nishit nishita nishtha nita niten nitesh nitesha nithin niti nitin nitu nitya niveda
  nivedita nixon nizami noach noakes nobbs noble noggins nokes nolan nood noon noonan norbert norburn norbury
  norcross nord norgate norgrove norm norman normington norris norsworthy north northcott norton norville
  norwood notman nott nourse nova nowak nowell noyce noyes nugent nuguru nukala number nunn nuregesan nurse
  nurton nutella nutman nutt nuttall oakes oakey oakley oaks oakton oates oatridge oatway obrien ocallaghan
  oconnell oconnor odam oddie oddy odea odell odling odonnell odonoghue odriscoll oflynn ogale ogden ogilvie
  ogilvy ogrady ohalloran ohara okeefe okey okten olan oldfield oldham olding oldland oldroyd olds oleary
  oliver olivier ollerhead olley oloughlin olsen olson omalley oman omarjeet omesh omkar oneil oneill opayne
  openshaw oram orbell orchard oreilly oriley orman orme ormiston ormond ormsby ormston orrell orritt orton
  oruganti orvis orwin osborn osborne osman osmond ostcliffe ostler osullivan oswald otoole otten otter ottey
  ottley otton ould oulton overall overett overfield overing overson overton owen owens owings oxby oxenham
  oxley oxtoby pack packard packer padmakant padmanabh padmanabhan padmasola padmesh pagan page pahad pahwa
  pai paige pailing paine painter paisley pal palam palanirajan palanisamy palathingal palfrey palfreyman
  palia palin pallavan pallavi pallett palmer paloma palomi pals palshikar pamela pancholi pandian pandit
  pandya panesar panick panjwani pankaj pankajakshan pankharia pankhurst pannell pant panth panyala paola papa
  papatranal parag paramartha parameswaran parantap parish paritosh park parker parkes parkin parkins
  parkinson parks parmar parnaby parnell parnika parnita parr parratt parrott parry parsons partha parthak
  parthasarathi parthasarathy parthathy parthiban partington partlett partridge parul parvin pasapuleti pascoe
  pasfield pashupathy paskell pasram passmore pasuma patachli patanjali patankar patchett patel pateman
  paterson paton patrick pattabhiraman patten patterjee patterson pattinson pattison patton paul pauravi pavan
  pavanaja pavani paveljit pavi pavithran pavot pawan pawson payal payne peace peach peacock peake peal peaper
  pearce pears pearson peat peck pedapudi pedley peebles peel peers pegg peigne pell pelling pemberton pender
  pendharkar pendlebury pendleton pendyala penfold penn pennathur pennell penney pennington percival pereira
  perez perkin perkins perks perowne perrett perrin perrins perry persaud perumal perumbeti peters petersen
  peterson petrova pett petticrew pewar peyton phadkar phadnis phalgun phani phelan phelps philip philips
  phillips philpott phipps phoenix phutika pichai pick pickard pickering pickersgill pickett pickford
  pickthall picot pierce piercey pierre pigott pike pilkington pillalamarri pillay pinder pine pinkney pinner
  pinnock pinsmail pipe piper pitcher pitchford pitt pitts pivari piyush plant plastow platt platts pledger
  plouvin plumb plummer pocock poduri podury pointer polamreddy polavarapu pole pollard pollock polson pomeroy
  pomphrey ponamgi pond ponnada ponnekanti ponte pooja pooke poola poole poon pope porter pothireddy potla
  potluri potter potts poulter poulton pounder povey powell power powers powis powles poyser prabhat prabhath
  prachi pradhan pradip prafull pragalsingh praharaj prajapati prajna pramath pramila pramsu prasad prasai
  prasana prasanna prasannakumar prasanta prasanth prasata prasenjit prashant prashanth prashun prasoon
  prassana prateek pratima pratt pratyush praveen praveenkumar pravil prayag preece preeti preetinder preetish
  premkumar prendergast prentice prerana prescott preston prevost price primal prime prince pringle prior
  prisha pritchard pritha prithu prithvi prithviraj priti pritish privett privrata priyabroto priyadarshi
  priyadarshini priyanka priyavardhan priyodarshi probal probert procter proctor profulla progyan promod
  prosser provan prudvi pryor pugh puja pujar pulavarti puli puliyur pulkit pullela pullen pummy punati
  pundari pundarik punita punith punitha punj punnoose purandhri puranjay purcell puri purkis purnell purse
  purujit purva purvis pusan pushkala pushkar pushkarini puskara pusti putt pyara pyle qamar quigley quinlivan
  quinn quinnell quinton quirk quirke rabinder rabindra rabindran rachna rachoor rackham radcliffe radford
  radhabinod radheshyam radhey radia radley raeburn rafferty ragha raghavanpillai raghavendra raghavendran
  raghunandan raghunathan raghuram raghuvir raghvendra ragunathan raguraman rahman rai raine rainey rainford
  rajabhushan rajagopal rajagopalan rajah rajal rajamani rajan rajani rajaram rajarama rajaraman rajarshi
  rajashi rajasimha rajat raje raji raju rakala rakhi ralph ralston ramadhin ramadin ramakan ramalingam
  ramamani ramamohan ramamoorthy ramamurthy ramamurti ramamuthe raman ramana ramanakoppa ramanand ramanathan
  ramanuja ramanujam ramaprasad ramasamy ramasubraman ramasubramanian ramaswami ramaswamy ramchand ramchander
  ramchandra ramdas ramiah ramila ramjee ramji ramkumar ramm rammohan ramnarine rampling ramprakash ramprakesh
  ramprasad ramsamooj ramsay ramsden ramsey ramsundar rana ranadhir ranadive rand randall randeep randle ranga
  ranganathan rangaraj rangarajan rangarathnam rangaswamy ranger rangnekar rangwala ranhotra ranjan ranjana
  ranjani ranjini ranjitsinhji rankin ranks rann ransom ranson rantidev rapson rashid rasiah ratcliffe rathiea
  rathin rathore ratnasabapathi raval ravandur raven ravenscroft ravikanth ravikumar ravipati raviprakash
  raviraj raviram ravuri rawlings rawlinson rawsthorne raychaudhari raymond rayner raza read reade reader
  reading readle readman reardon reasbeck reay reba rebani redden redding reddy redfern redhead redin redman
  redmond redwood reed reema rees reese reeve reeves regan rege regent rehman reid reilly reisser rekha rema
  render rengarajan renna rennalls rennie renshaw renuka renukunta renwick resham reshma revathi revati
  reveley rewari reyes reygan reynolds rhoades rhodes rhys ricci rice rich richa richards richardson riches
  richman richmond richter rick rickard rickards rickett ricketts riddell riddhi riddle riddler ridge ridgway
  ridgwell ridle ridley rigby rigg rigley riju riley rima ring ripley rippin riseborough rishi rishiyur
  rishmal ritchie ritula rivers rixon roach rob robb robbins robe robert roberts robertson robi robin robins
  robinson robishaw robotham robson roche rochford rockliffe rodden roden rodger rodgers rodham rodrigues
  rodriguez rodwell roebuck roff roffey rogan rogers rogerson roles rolfe rollinson roman romans ronald
  ronflard rook rooke roome rooney roopak rootham roper ropple roscoe rose rosenblatt rosenbloom roshni ross
  rosser rossi rosso roth rothery rothwell rourke rouse roussel rousset routledge rowan rowe rowland rowlands
  rowley rowlinson rowson roy royall royle ruchi ruchika ruchir ruchira rudd rudrani rudraraju ruff rugg
  rukmini ruma rumbold rumsey rupa rupali rupesh ruscoe rush rushbrooke rushby rushton russel russell russon
  rust rustagi rutherford rutter ryan ryans rycroft ryder saandeep sabeena sabeer sachi sachin sadalge sadaram
  sadashiv sadasivam sadayappan sadhwani sadiq sadler saeed sagar sagdo saginala sagoo sahadev sahar sahgal
  sahil sahni sai saibal said saidullah saighiridhar saikumar sailendra sailesh saini sajal sajan sajeev saji
  sajid sajja sakib saklani salagame saldanha saleh saligrama salil salim salisbury sallis salmon saloni salt
  salter saluja sambandam sambandan samderiya sameer samiksha samir samit sammeta sampath sampson samrat
  samudra samuel samuels sanaka sanat sanchez sandeep sanders sanderson sandip sandipa sandipan sandison sands
  sandy sangal sangam sangameswar sangappa sangawar sangeeta sangem sangha sanghi sangita sangodkar
  sanigepalli sanjna sanjukta sankait sankaran sankaranarayanan sankrant sankuratri sanmugasunderam santanu
  santhanakrishnan santhanam santharam santos sanu sanyogita sanyukta sanzgiri sapan sapna sapra sapthotharan
  sara saraf sarangapani sarangarajan sarasvan sarasvati saraswathi sarat sarath saravati sardesai sargent
  sarika sarin saripella sarita sarmad sarmistha saru sarup sarwate saryu sashekala sashi sashti sasthi
  saswata satayu sathasivam sathaye sathiamoorthy sathianarayan sathyanarayana sathyanna satin satinder
  satrujit satsangi sattar satwant satyanarayana satyavati satyavolu satyavrat satyen saumya saunak saunders
  saurin savage savarna savdeep saville sawalha sawant sawardekar sawyer saxena saxton sayers schmid schmidt
  schofield scindia scott searle seddon seer seetamraju seetharaman sehgal sekar sekariapuram sekhar selby
  sellars sellers selvam selvi semerkant sen senagala senajit senapathy senapati sengupta senior seri
  seshaanath seshadri seshadrinathan seshan seshu sethi sethuraman setna setra sewell sexton seymour shaban
  shabi shachi shackleton shadilya shafiqul shah shahbaz shahid shaik shail shaila shailaja shailendra
  shailesh shaina shaje shakespeare shalabh shalaby shally shameem shamir shamshaard shamsher shan shanbhag
  shand shanks shannon shantinath sharda shareeka sharkey sharma sharmistha sharp sharpe sharples shashank
  shashidhar shashikanth shashwat shastri shaughnessy shaukat shaw shea shearer sheba sheehan shefali sheldon
  shelton shepherd sheppard sheridan sherman sherriff sherry sherwood shetty shibu shields shikha shiladitya
  shilpa shindi shingane shinjinee shinu shipley shirish shirishkumar shirvaikar shishir shivaiah shivakumar
  shivani shivaprakash shokrollahi shomik shorey short shotton shourov showell shraddha shradhdha shreekant
  shreenath shreerang shreeyash shrestha shridhar shriharsha shrikant shrinivas shripati shrirang shrisha
  shrivastava shroff shruti shubha shubhabrata shubhashish shubhendu shujauddin shukla shukta shurpali
  shuttleworth shvetank shyamsundar sibabrata sidda siddhi sidhu silcock silva simha simmonds simmons simms
  simon simons simpson sims sinclair sinduvalli singh singleton singri sinha sira sisson sissons sita sitha
  sitipala sivakumar sivakumaran sivaram sivaramakrishnan sivaraman sivasubramaniam sivasubramanian skelly
  skelton skinner skipper slade slater slattery sloan slocombe small smallwood smart smirti smit smita smith
  smitha smithson smullen smyth smythe sneddon snehasis snell snelling snigdha snow snowden snowdon sobha
  sodhani sohal sohoni solaimathi solanki solkar soma somasundara somasundaram somatra somayaji somendra
  somerville somnath sompalli somu soni sonia sony soogoor sophia sorabhjee sornam soumen soumitra soumodip
  soumyabrata soundar soundrapandian sourabh sourajyoti sourav south southern southgate southwick sowrirajan
  sparkes sparrow spears speed speight spence spencer spicer spiller spinks spooner squire squires sraddha
  sravan sree sreedevan sreedhar sreedharan sreehari sreekanth sreekanthan sreenivas sreenivasa sreenivasan
  sreeram sreerupa sreevijayan sridevan srihari srijata srijoy srikaran srikrishna srikrisna srikumar srila
  srimal srinath srini sripadam sriramesh sritharan srivas srivastav srivastava srivaths srivathsan srivatsan
  sruthi sruti stacey stack staff stafford stainton stamp stanfield stanford stanley stannard stanton stark
  steadman stedman steel steele steer steere stenhouse stephen stephens stephenson sterling stevens stevenson
  steward stewart sthanumurthy stock stocker stockley stoddart stokes stokoe stone stoppard storer storey
  storr stott stout strachan strange street stretton strickland stringer strong stroud stuart stubbs stuckey
  sturgess sturrock styles subas subba subbanna subbarao subbarat subbaratnam subbarayan subbarayudu subhaga
  subhangi subhendu subhuja subodh subrahmanyam subram subramani subramaniam subramanian subramanien
  subramanium subramanya subramanyan subrata subudhi sucharita suchi suchin suchitra sudarsan sudarshan
  sudarshana sudershan sudesh sudesha sudeshna sudeva sudevi sudha sudhakar sudhanshu sudhansu sudheer
  sudhindranath sugden sughavanam sugriva suhas sujan sujeet sujeev suji sukanya sukarman suketu sukhjinder
  suksma sukumar sulagna sullivan sultana suman sumanna sumedh sumeet sumila summers sumner sumon sunanda
  sundara sundaramoorthy sundararajan sunderland sundhararajan suneina sunny sunondo sunrita sunthari sunther
  suppiah supriya suprotik surabhi suranjan surapanani surapaneni surati suravinda surekha surendar surendra
  surendran surendranath suri suriyaprakash surnilla surotama surpur surti suruchi surujnarine surupa sury
  suryadevara suryanarayama suryanarayan suryanarayana suryanarayanan susan susarla susumna sutapa suthar
  sutherland sutton suvrata swagat swagato swain swales swami swaminathan swamy swan swani swanimathan swann
  swanson swarnkar swathi swati sweeney sweeting sweta swetha swift syamala sykes sylvester symes symonds
  taggart tagore tailor tait taksa talbot talip tallett talwar tamber tamhane tammana tamragouri tandekar tang
  tanmaya tanner tansey tansley tantry tanu tanuj tanuja tapan tapas tapesh tapi tappin tapping tapscott tapti
  tarang tarit tarpa tarpana tarr tarrant tasha tasker tasneem tatat tatavarti tate tatlock tatlow tatnell
  taurel tayler taylor teague teal teale teasdale tedd telford tell tellis tempest templar temple templeman
  templeton tendulkar tennant terry tetegni thackeray thackray thadigiri thakarta thake thakur thamma thamry
  thandray thangaraj thangavadivelu thatcher thelwell thiagarajan thimanniya thirlwall thirlway thirlwell
  thirumalai thirumalaiswamy thirunarayan thirunavu thiruvengadathan thistlethwaite thogulva thom thomas
  thomason thommana thompson thoms thomson thonon thorley thorndyke thorne thornes thornhill thornley thornton
  thorp thorpe thribhuvana thukral thulasidas thundayal thundyil thuraisingham thurbon thurgood thurling
  thurlow thurman thurston thuvaradran thyagarajan thyagaraju tickner tickoo tidmarsh tierney tikaram tikekar
  tikku tikoo tilak till tillett tilley tilson tilston timberlake timmins timms timney timson tina tindall
  tindell tinker tinkler tinsley tipping tippins tips tirumalai tirumalesa tisdall tissier titmarsh titmus
  titmuss titterington toal tobin tocher todd tohill toland tolley tollis tolmay tomas tombs tomes tomkins
  tomlin tomlinson tompkin tompkins toms tong tonge tonks tonner toodi toole toomer toomey topham topley
  topliss topp torney torrance torrens torres tosh totten toucet tovar tovey towell towers towle townend towns
  townsend townsley tozer trafford train trainor trattles travers travill travis traynor treble trennery trent
  treseder trevor trew trickett trigg trikha trilochana trimble trinder trisanu trishna trishwant trollope
  troon trotman trott trueman truman trump trupti truscott trusha tuck tucker tuckey tudor tuffnell tufnall
  tugwell tuhin tuhina tully tumkur tummala tunks tunstall tupil turford turke turkington turland turnbull
  turner turney turnham turnock turrell turton turvey tushar tusti tuteja tuthill tuttle tutton tweddle twigg
  twiggs twine tyagi tyagri tyler tyman tyne tyrer tyrrell ubriani uday udaya udayan uddin udipi udit udutha
  ujjaval ujjwal ujjwala ujwal ulind ulla ullas ullman ullmann ulyatt umakanta umesh umney umrigar underdown
  underhill underwood unmesh unnikrishnan unsworth unwin upanishad upender upendra upfield upjohn uppalapati
  uppuluri upsdell upson upton urimindi urjavaha urwin utley utpal utpat uttanka uttara utterson uttley utton
  uttridge vadakke vadivelu vadlamani vaibhav vaidheeswarran vaidhyanathan vaidya vaikuntam vairaja vaisakhi
  vaish vaishnavi vaithu vajipeyajula vajpayee vajpeyi vakil vale valentine vallance vallath valli vallins
  vallory vallurupa vallurupalli valmary valsan vamshi vamsi vanchinathan vancoller vandana vandita vane vani
  vaninadh vaninadha vanita vann vanstone vanwell varad varadarajan varahabhotla varati vardy varey varganti
  varghese variya varki varley varndell varsha varun varuni vasava vasavi vashisth vasi vass vasudev vasudha
  vasudhara vasuki vasuman vasumati vattikota vattyam vaughan vaughn vavveti veale veasey vedananda vedanga
  vedati vedavyasa vedula veena veer veera veeramany veeraraju veerasamy veerender veevers veitch velaga velds
  vellanki vellore velusamy vemireddy vemuganti venables venkatadri venkataraghavan venkataraman
  venkataramanan venkatasubramani venkatasubramanian venkatesan venkatesann venkateshwara venkateswaran
  venkateswarn venkatraman venktesh ventura venu venugopal venugopalan verdon verell verma verney vernon vibha
  vibhuti vicary vicens vichur vickars vickerman vickers vickery victor vidi vidur vidvan vidwans vidya
  vidyarthi vidyasagar vidyashankar vijaya vijayabhas vijayagopalan vijayakumar vijayalakshmi vijayanath
  vijayarangan vijayashree vijaykrishna vijaykumar vijaysaradhi vikers vikriti vikul villiger villis vilok
  vinata vince vincent vine vineet vineeta viner vines viney vinicombe vinit vinita vinny vinton vinuta
  vinutha vipin vipperla vipul viraf viraj viral virani virasana virat virendra viresh virgo virinchi virini
  virmani visala visalakshi vish vishaal vishal vishnavi vishnuraman vishwa vishwamber visvajit visvakarman
  visvanathan visvayu viswanath viswanathan viswesh visweswaramurthy vittal vivatma vivek vivekanand voakes
  vockins vodden vollans vonguru vootla voyse vraman vuppula vyapari vyner vyshali wade wadekar wadham waghorn
  wagstaff wain wainwright waite wakefield wakeford wakeham wakelin waldron wale wales walkden walker wall
  wallace waller walling wallis walls walmsley walpole walsh walshe walter walters walton waman wane wang
  warburton warby ward warden wardle ware wareing waring warn warner warren warriner warrington warwick water
  waterfield waterhouse wateridge waterman waters waterson watkins watkinson watling watson watt watters watts
  waugh wears weasley weaver webb webber webster weeks weir welch weldon weller wellington wellman wells welsh
  welton were werner werrett west western westgate westlake weston westwell westwood whalley wharton
  wheatcroft wheatley wheeldon wheeler whelan whitaker whitby white whiteford whitehead whitehouse whitelaw
  whiteley whitfield whitham whiting whitley whitlock whitmore whittaker whittingham whittington whittle
  whittley whitworth whyte wickens wickham wicks widdows widdowson wiggins wigley wilcox wild wilde wildman
  wileman wiles wilkes wilkie wilkin wilkins wilkinson wilks wilkshire will willett willetts williams
  williamson willis wills willson wilmot wilson wilton wiltshire winder windsor winfer winfield winman winn
  winship winstanley winter wintersgill winward wise wiseman wither withers wolf wolfe wolstencroft wong wood
  woodcock woodford woodhall woodham woodhams woodhead woodhouse woodland woodley woods woodward wooldridge
  woollard woolley woolnough wootton worgan wormald worrall worsnop worth worthington wotherspoon wragg
  wraight wray wren wrench wrenn wrigglesworth wright wrightson wyatt wyer yabsley yadavalli yadgiri yaksha
  yalamanchi yalamanchili yalamanchilli yallop yamini yamni yamura yanamandra yang yapp yard yardley yarker
  yarlagadda yarlett yarnall yarnold yarwood yashodhar yashodhara yashovarman yasmin yateen yates yauvani
  yavar yavatkar yeadon yeardley yeardsley yeates yeatman yegammai yeldon yellepeddy yelsangikar yeluri yeoman
  yeomans yerramilli yesh yeshonath yetman yeung yogendra yogesh yogish yoman yomkins york yorke yorston
  youlden young younge younis youssouf yudhajit yule yusuf zahin zaoui zev
  `
    .trim()
    .split(/\s+/),
)
