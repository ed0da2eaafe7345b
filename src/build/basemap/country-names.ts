/** Countries and territories whose name in the source is abbreviated or out of date, as they read on the map. */
const fullNames: Record<string, string> = {
  'Antigua and Barb.': 'Antigua and|Barbuda',
  'Bosnia and Herz.': 'Bosnia and|Herzegovina',
  'Br. Indian Ocean Ter.': 'Chagos Islands',
  'British Virgin Is.': 'British Virgin|Islands',
  'Cayman Is.': 'Cayman Islands',
  'Central African Rep.': 'Central African|Republic',
  Congo: 'Republic|of the Congo',
  'Cook Is.': 'Cook Islands',
  "Côte d'Ivoire": 'Côte d’Ivoire',
  'Dem. Rep. Congo': 'Democratic Republic|of the Congo',
  'Dominican Rep.': 'Dominican|Republic',
  'Eq. Guinea': 'Equatorial|Guinea',
  eSwatini: 'Eswatini',
  'Faeroe Is.': 'Faroe Islands',
  'Falkland Is.': 'Falkland Islands',
  'Fr. Polynesia': 'French Polynesia',
  'Fr. S. Antarctic Lands': 'French Southern|and Antarctic Lands',
  'Heard I. and McDonald Is.': 'Heard Island and|McDonald Islands',
  'Indian Ocean Ter.': 'Christmas Island',
  Macao: 'Macau',
  Macedonia: 'North|Macedonia',
  'Marshall Is.': 'Marshall Islands',
  'N. Cyprus': 'Northern Cyprus',
  'N. Mariana Is.': 'Northern|Mariana Islands',
  'Papua New Guinea': 'Papua|New Guinea',
  'Pitcairn Is.': 'Pitcairn Islands',
  'S. Geo. and the Is.': 'South Georgia',
  'S. Sudan': 'South Sudan',
  'Saint Helena': 'Saint Helena',
  'Solomon Is.': 'Solomon Islands',
  'St-Barthélemy': 'Saint-Barthélemy',
  'St-Martin': 'Saint-Martin',
  'St. Kitts and Nevis': 'Saint Kitts|and Nevis',
  'St. Pierre and Miquelon': 'Saint-Pierre|and Miquelon',
  'St. Vin. and Gren.': 'Saint Vincent and|the Grenadines',
  'São Tomé and Principe': 'São Tomé|and Príncipe',
  'Trinidad and Tobago': 'Trinidad|and Tobago',
  Turkey: 'Türkiye',
  'Turks and Caicos Is.': 'Turks and|Caicos Islands',
  'U.S. Virgin Is.': 'U.S. Virgin|Islands',
  'United Arab Emirates': 'United Arab|Emirates',
  'United States of America': 'United States|of America',
  Vatican: 'Vatican City',
  'W. Sahara': 'Western|Sahara',
  'Wallis and Futuna Is.': 'Wallis and|Futuna',
};

/** Bases, buffer zones and reefs: areas of the source that nobody looks for by name. */
const unnamed = new Set([
  'Akrotiri',
  'Ashmore and Cartier Is.',
  'Baikonur',
  'Bajo Nuevo Bank',
  'Clipperton I.',
  'Coral Sea Is.',
  'Cyprus U.N. Buffer Zone',
  'Dhekelia',
  'Scarborough Reef',
  'Serranilla Bank',
  'Siachen Glacier',
  'Spratly Is.',
  'U.S. Minor Outlying Is.',
  'USNB Guantanamo Bay',
]);

/** Long names of two words stand on two lines: they fit into their land at a wider view. */
const minLengthOfTwoLines = 11;

/** The name to draw, "|" where its line breaks; undefined for what stays without a name. */
export function countryName(sourceName: string): string | undefined {
  if (unnamed.has(sourceName)) return undefined;
  const name = fullNames[sourceName] ?? sourceName;
  const isOfTwoWords = name.split(/[ |]/).length === 2;
  return isOfTwoWords && name.length >= minLengthOfTwoLines ? name.replace(' ', '|') : name;
}
