/** A place that generated entries are written from: name as the journal writes it, coordinates to two decimals. */
export interface Place {
  name: string;
  lat: number;
  lng: number;
}

/** All continents, both sides of the antimeridian, far north and south. */
export const places: readonly Place[] = [
  { name: 'Suva, Central, Fiji', lat: -18.14, lng: 178.44 },
  { name: 'Adak, Alaska, USA', lat: 51.88, lng: -176.65 },
  { name: 'Wellington, New Zealand', lat: -41.29, lng: 174.78 },
  { name: 'Hobart, Tasmania, Australia', lat: -42.88, lng: 147.33 },
  { name: 'Alice Springs, Northern Territory, Australia', lat: -23.7, lng: 133.88 },
  { name: 'Hakodate, Hokkaido, Japan', lat: 41.77, lng: 140.73 },
  { name: 'Busan, South Korea', lat: 35.18, lng: 129.08 },
  { name: 'Ulaanbaatar, Mongolia', lat: 47.89, lng: 106.91 },
  { name: 'Irkutsk, Russia', lat: 52.29, lng: 104.28 },
  { name: 'Hue, Vietnam', lat: 16.46, lng: 107.59 },
  { name: 'Makassar, South Sulawesi, Indonesia', lat: -5.15, lng: 119.43 },
  { name: 'Kochi, Kerala, India', lat: 9.93, lng: 76.27 },
  { name: 'Leh, Ladakh, India', lat: 34.15, lng: 77.58 },
  { name: 'Samarkand, Uzbekistan', lat: 39.65, lng: 66.96 },
  { name: 'Muscat, Oman', lat: 23.59, lng: 58.41 },
  { name: 'Tbilisi, Georgia', lat: 41.72, lng: 44.79 },
  { name: 'Zanzibar City, Tanzania', lat: -6.17, lng: 39.2 },
  { name: 'Lalibela, Amhara, Ethiopia', lat: 12.03, lng: 39.04 },
  { name: 'Luderitz, Karas, Namibia', lat: -26.65, lng: 15.16 },
  { name: 'Port Elizabeth, Eastern Cape, South Africa', lat: -33.96, lng: 25.6 },
  { name: 'Saint-Louis, Senegal', lat: 16.02, lng: -16.49 },
  { name: 'Essaouira, Morocco', lat: 31.51, lng: -9.77 },
  { name: 'Longyearbyen, Svalbard, Norway', lat: 78.22, lng: 15.64 },
  { name: 'Tromso, Troms, Norway', lat: 69.65, lng: 18.96 },
  { name: 'Tallinn, Estonia', lat: 59.44, lng: 24.75 },
  { name: 'Trieste, Friuli-Venezia Giulia, Italy', lat: 45.65, lng: 13.78 },
  { name: 'Porto, Portugal', lat: 41.15, lng: -8.61 },
  { name: 'Galway, Ireland', lat: 53.27, lng: -9.05 },
  { name: 'Torshavn, Faroe Islands', lat: 62.01, lng: -6.77 },
  { name: 'Nuuk, Greenland', lat: 64.18, lng: -51.72 },
  { name: "St. John's, Newfoundland, Canada", lat: 47.56, lng: -52.71 },
  { name: 'Halifax, Nova Scotia, Canada', lat: 44.65, lng: -63.58 },
  { name: 'Duluth, Minnesota, USA', lat: 46.79, lng: -92.1 },
  { name: 'Marfa, Texas, USA', lat: 30.31, lng: -104.02 },
  { name: 'Oaxaca, Mexico', lat: 17.06, lng: -96.72 },
  { name: 'Bluefields, Nicaragua', lat: 12.01, lng: -83.76 },
  { name: 'Cartagena, Bolivar, Colombia', lat: 10.39, lng: -75.51 },
  { name: 'Manaus, Amazonas, Brazil', lat: -3.12, lng: -60.02 },
  { name: 'Arequipa, Peru', lat: -16.41, lng: -71.54 },
  { name: 'Valparaiso, Chile', lat: -33.05, lng: -71.61 },
  { name: 'Ushuaia, Tierra del Fuego, Argentina', lat: -54.8, lng: -68.3 },
  { name: 'Stanley, Falkland Islands', lat: -51.7, lng: -57.86 },
  { name: 'Hilo, Hawaii, USA', lat: 19.71, lng: -155.08 },
  { name: 'Apia, Samoa', lat: -13.83, lng: -171.77 },
];
