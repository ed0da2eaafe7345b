/** English words by their role in a sentence. Other languages do without: their threads are names and places. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that precede a noun. */
export const determiners = words(`
  a an the my your his her its our their this that these those some any no each every another either neither both
  many several few one two three four five six seven eight nine ten eleven twelve
`);

/** Words before or after which a noun phrase ends. */
export const functionWords = words(`
  about above across after again against all almost alone along already also although always am among and are around
  as at away back be because been before behind being below beneath beside besides between beyond but by can cannot
  could did do does doing done down during else enough even ever except far for from further had has have having he
  hence here hers herself him himself how however i if in indeed inside instead into is it itself just least less like
  made may me might mine more moreover most much must myself near nearly never next none nor not nothing now nowhere of
  off often on once only onto or other others otherwise ought our ours out outside over own per perhaps quite rather
  same shall she should since so somebody someone something sometimes somewhere soon still such than them themselves
  then there therefore they though through thus till to together too toward towards under until unto up upon us very
  was we well were what whatever when whenever where whether which while who whoever whole whom whose why will with
  within without would yes yet you yours yourself anybody anyone anything anywhere everybody everyone everything
  everywhere nobody today tomorrow yesterday tonight asked came come comes gave give gives go goes going gone got
  first second third fourth fifth sixth seventh eighth ninth tenth last twice late later early earlier o'clock open
  keep keeps kept knew know knows let looked looks put puts said saw say says seem seemed seems see sees set sets stood
  stands take takes taken told took turned want wanted wants went
`);

/** Nouns that are common in every journal: that they recur means nothing. */
export const commonNouns = words(`
  author book dirt happen hang kilo kg lesson meet post side
  bad best big black blue bright brown clean clear close cold cool dead deep different dry empty fair far fast final
  fine flat free fresh full good great green grey happy hard heavy high hot large likely little long lost low main
  missing modern narrow near nearest new nice old only past plain poor possible quick quiet ready real red rich safe
  short sick silent simple slow small soft sorry sour strange strong sure sweet tall thick thin tired true usual warm
  weak wet white wide wild wrong young
  act aunt bar bath bed bell blanket board bone bowl box brother brush button chain chair clerk clock clothes coin
  corridor crowd dad danger daughter desk detail dish doctor dress driver dust excuse exit experience eyebrow fall
  farmer fear film flight fly gate gift girl glass glove guest handle hat help hotel husband jacket key knife knot
  ladies landing laugh leg lid limit lot machine map market match meeting memory mirror mum neighbour news notice
  passage passenger path photo pile pleasure pool pot price promise queue radio reader receipt record
  scale seat sheet shirt shoe shoulder sill sink sister skirt sleeve son spoon stick stop stranger student
  teacher throat thumb trousers uncle visitor washing wheel wife wrist yard
  account action afternoon age air amount answer anything arm article back bag beginning bit body bottom boy
  breakfast business case cause centre century chance change child children circle city class cloth colour company
  corner country couple course cup day dark deal degree difference dinner direction distance door doubt ear earth east
  edge effect end evening example expense eye eyes face fact family father feeling feet field figure finger fire floor
  fog foot form friend front game ground group hair half hall hand hands head heart heat height help hill hole home hope
  hour hours house hundred idea inch inside interest job journal journey kilo kilometre kind kitchen knee lady land
  language left length level life light line list lot love lunch majority man manner mark matter meal meaning means
  measure member men metre middle mile mind minute minutes mistake moment money month months morning mother mountain
  mouth move movement name nature neck need news night noise nobody noon north nose note number object office
  opinion order other outside owner page pair paper part party people perhaps person picture piece place plan point
  position power practice present problem purpose quarter question rain reason remark report rest result right river
  road rock roof room row rule sea second sense sentence set shape shop shore shoulder show sight sign silence size
  skin sky sleep smell snow somebody sort sound south space speed spirit spot stage star start state step stone story
  street stretch style subject sum summer sun surface sort table talk tea teeth test thing things third thought thousand
  time times title today ton top town tree trees trip trouble truth turn use valley value view village visit voice wait
  walk watch water way weather week weeks weight west while will wind window winter wish woman women word words work
  world year years spring autumn minute second supper others neighbour neighbours day days
`);
