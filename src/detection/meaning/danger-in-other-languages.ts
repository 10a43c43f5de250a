/**
 * Danger told in the languages that patients of English practices write most: Polish, Romanian,
 * Portuguese, Spanish, French, Italian, Lithuanian, Welsh, Ukrainian, Russian, Urdu, Punjabi, Arabic.
 */
export const crisisInOtherLanguages = `
  (nie chce zyc|nie chce mi sie zyc|chce umrzec|zabije sie|zabic sie|skonczyc ze soba|odebrac sobie zycie|list pozegnalny|podciac zyly|popelnic samobojstwo)
  (maz|partner|ojciec|on|syn|chlopak) ~2 (bije|pobil|uderzyl|dusil|bil) ~1
  (bije|bil) (mnie|dzieci|mame|ja)
  (nu mai vreau sa traiesc|vreau sa mor|sa ma omor|ma sinucid|sa mi iau zilele|sa ma sinucid)
  (ma|o|ne|il) (loveste|bate|bataie|ameninta|lovit|batut)
  (nao quero viver|nao quero mais viver|quero morrer|vou me matar|matar me|me matar|acabar com a minha vida)
  (bate me|me bate|ele bate|bateu me|me agride)
  (no quiero vivir|quiero morir|quiero morirme|suicidarme|matarme|quitarme la vida|me pega|me maltrata)
  (je veux mourir|envie de mourir|plus envie de vivre|me suicider|me tuer|il me frappe|il me bat)
  (voglio morire|non voglio piu vivere|uccidermi|ammazzarmi|mi picchia)
  (nebenoriu gyventi|noriu mirti|nusizudyti|musa mane|mane musa)
  (dw i eisiau marw|eisiau lladd fy hun|ddim eisiau byw|mae on fy nharo|lladd fy hun)
  (не хочу жити|не хочу більше жити|більше не хочу жити|хочу померти|вкоротити собі|вбити себе|бє мене|мене бє|чоловік бє)
  (не хочу жить|больше не хочу жить|хочу умереть|покончить с собой|убить себя|бьет меня|меня бьет|муж бьет)
  (marna chahti|marna chahta|jeena nahi|jina nahi|khudkushi|apni jaan|zindagi khatam|maarta hai|marta hai mujhe|mujhe maarta|maarde ne|marde ne|kutda|kuttda|maar daala)
  (مرنا چاہتا|مرنا چاہتی|جینا نہیں|خودکشی|مجھے مارتا|مارتا ہے|اپنی جان)
  (ਮਰਨਾ ਚਾਹੁੰਦਾ|ਮਰਨਾ ਚਾਹੁੰਦੀ|ਜੀਣਾ ਨਹੀਂ|ਖੁਦਕੁਸ਼ੀ|ਆਤਮਹੱਤਿਆ|ਮਾਰਦਾ ਹੈ|ਕੁੱਟਦਾ)
  (اريد ان اموت|أريد أن أموت|لا أريد أن أعيش|لا اريد العيش|لا أريد العيش|انتحار|سأنتحر|أقتل نفسي|يضربني|زوجي يضربني)
`

export const emergencyInOtherLanguages = `
  (nie moze|nie moge|nie) (oddychac|zlapac oddechu|oddycha)
  (bol|boli|ucisk|scisk) ~2 (klatce|klatka|serce|piersiowej)
  (nieprzytomny|nieprzytomna|stracil przytomnosc|stracila przytomnosc|drgawki|krwawi mocno|duzo krwi|udar|zawal|spuchly|puchnie)
  (nu poate respira|nu pot respira|nu respira|durere in piept|dureri in piept|inconstient|inconstienta|convulsii|accident vascular|gura stramba|sangereaza)
  (nao consegue respirar|nao consigo respirar|nao respira|dor no peito|inconsciente|convulsoes|boca torta|sangra muito|a sangrar|nao mexe o braco)
  (no puede respirar|no puedo respirar|no respira|dolor en el pecho|inconsciente|convulsiones|sangra mucho|boca torcida)
  (ne peut pas respirer|peux pas respirer|ne respire plus|douleur a la poitrine|inconscient|saigne beaucoup)
  (non riesce a respirare|non respira|dolore al petto|svenuto|sanguina molto)
  (negali kvepuoti|skauda krutine|be samones|kraujuoja|traukuliai)
  (methu anadlu|ddim yn gallu anadlu|poen yn ei frest|poen yn y frest|anymwybodol|gwaedun drwm|gwaedu yn drwm|wyneb ~4 disgyn|codi ei fraich)
  (не може дихати|не можу дихати|не дихає|біль у грудях|болить у грудях|непритомний|непритомна|судоми|кровотеча|перекосило)
  (не может дышать|не могу дышать|не дышит|боль в груди|без сознания|судороги|кровотечение|перекосило)
  (saans nahi|saas nahi|sans nahi|seene mein dard|sine me dard|behosh|behosh ho|chhati ch dard|khoon band nahi|daura pe|daura par)
  (سانس نہیں|سینے میں درد|بے ہوش|خون بند نہیں|دورہ پڑ)
  (ਸਾਹ ਨਹੀਂ|ਛਾਤੀ ਵਿੱਚ ਦਰਦ|ਬੇਹੋਸ਼|ਦੌਰਾ)
  (لا يستطيع التنفس|لا أستطيع التنفس|يتنفس بصعوبة|ألم في الصدر|فاقد الوعي|نزيف شديد|شفتاه متورمتان|لا يتنفس)
`

export const threatInOtherLanguages = `
  (zabije cie|zabije was|zabije ich|rozwale wam|rozwale ci|spale was|spale wam|pozalujecie|pozalujesz|polamie|przyjde z kolegami|wpierdol|rozjebie|pogadamy inaczej)
  (te omor|va omor|o sa va omor|va rup|va sparg|va dau foc|o sa regretati)
  (vou te matar|vou vos matar|vou partir tudo|parto tudo|te mato|vao se arrepender)
  (te voy a matar|os voy a matar|los voy a matar|te mato|quemar el)
  (je vais te tuer|je vais vous tuer|tout casser|vous allez le regretter)
  (uzmusiu|sudeginsiu|gailesites)
  (убю вас|вбю вас|спалю|пошкодуєте|убью|сожгу|пожалеете)
  (maar dunga|mar dunga|maar doonga|jaan se maar|jaan se mar|tod dunga|tor dunga|bhann deyange|bhann dunga|bhan deyange|lattan bhann|latan bhan|aag laga|chhadna nahi|vekh lavanga|dekh lunga)
  (مار دوں گا|جان سے مار|آگ لگا|توڑ دوں)
  (ਮਾਰ ਦਿਆਂਗਾ|ਮਾਰ ਦੇਵਾਂਗਾ|ਭੰਨ ਦਿਆਂਗਾ|ਅੱਗ ਲਾ)
  (سأقتلك|سأقتلكم|سأحرق|سأكسر|سوف أقتل)
  (mi laddai|mi losgai|torri eich ffenestri)
`
