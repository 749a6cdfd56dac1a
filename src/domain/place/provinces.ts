/** Degrees: south, north, west, east. With some room, for islands and for the sea. */
type Box = readonly [south: number, north: number, west: number, east: number]

export type Province = {
  /** As people, couriers, maps and ISO 3166-2 write it; compared by `nameKey`. */
  names: readonly string[]
  /** The first two digits of its postal codes. */
  postal: readonly number[]
  box: Box
}

const PAPUA_BOX: Box = [-9.3, 1.3, 133.9, 141.2]
const WEST_PAPUA_BOX: Box = [-4.6, 1.4, 128.8, 135.6]

/**
 * The 38 provinces. Postal codes did not follow the division of Papua in 2022, and foreign data says
 * `Papua` for four and `Papua Barat` for two of them: each of these takes the codes of its family.
 */
export const PROVINCES: readonly Province[] = [
  {
    names: ["Aceh", "Nanggroe Aceh Darussalam", "NAD", "ID-AC"],
    postal: [23, 24],
    box: [1.8, 6.3, 94.8, 98.4],
  },
  {
    names: ["Sumatera Utara", "Sumut", "North Sumatera", "ID-SU"],
    postal: [20, 21, 22],
    box: [-0.8, 4.5, 96.9, 100.6],
  },
  {
    names: ["Sumatera Barat", "Sumbar", "West Sumatera", "ID-SB"],
    postal: [25, 26, 27],
    box: [-3.5, 1.1, 98.4, 102],
  },
  { names: ["Riau", "ID-RI"], postal: [28, 29], box: [-1.4, 3.1, 99.8, 104] },
  { names: ["Jambi", "ID-JA"], postal: [36, 37], box: [-2.9, -0.6, 101, 104.7] },
  {
    names: ["Sumatera Selatan", "Sumsel", "South Sumatera", "ID-SS"],
    postal: [30, 31, 32],
    box: [-5.1, -1.5, 101.9, 106.4],
  },
  { names: ["Bengkulu", "ID-BE"], postal: [38, 39], box: [-5.7, -2.1, 100.9, 104] },
  { names: ["Lampung", "ID-LA"], postal: [34, 35], box: [-6.4, -3.6, 103.4, 106.2] },
  {
    names: [
      "Kepulauan Bangka Belitung",
      "Bangka Belitung",
      "Babel",
      "Bangka Belitung Islands",
      "ID-BB",
    ],
    postal: [33],
    box: [-3.6, -1.3, 104.8, 109],
  },
  {
    names: ["Kepulauan Riau", "Kepri", "Riau Islands", "ID-KR"],
    postal: [29],
    box: [-1.2, 5, 103, 109.4],
  },
  {
    names: [
      "DKI Jakarta",
      "Jakarta",
      "Daerah Khusus Ibukota Jakarta",
      "Daerah Khusus Jakarta",
      "Jakarta Raya",
      "DKI",
      "DKJ",
      "ID-JK",
    ],
    postal: [10, 11, 12, 13, 14],
    box: [-6.5, -5, 106.2, 107.1],
  },
  {
    names: ["Jawa Barat", "Jabar", "West Java", "ID-JB"],
    postal: [16, 17, 40, 41, 43, 44, 45, 46],
    box: [-8, -5.7, 106.2, 109],
  },
  {
    names: ["Jawa Tengah", "Jateng", "Central Java", "ID-JT"],
    postal: [50, 51, 52, 53, 54, 56, 57, 58, 59],
    box: [-8.4, -5.6, 108.4, 111.9],
  },
  {
    names: [
      "DI Yogyakarta",
      "Daerah Istimewa Yogyakarta",
      "Yogyakarta",
      "Jogjakarta",
      "Special Region of Yogyakarta",
      "DIY",
      "ID-YO",
    ],
    postal: [55],
    box: [-8.4, -7.4, 109.9, 111],
  },
  {
    names: ["Jawa Timur", "Jatim", "East Java", "ID-JI"],
    postal: [60, 61, 62, 63, 64, 65, 66, 67, 68, 69],
    box: [-9, -4.9, 110.7, 116.6],
  },
  { names: ["Banten", "ID-BT"], postal: [15, 42], box: [-7.3, -5.6, 104.9, 106.9] },
  { names: ["Bali", "ID-BA"], postal: [80, 81, 82], box: [-9, -7.9, 114.3, 115.9] },
  {
    names: ["Nusa Tenggara Barat", "NTB", "West Nusa Tenggara", "ID-NB"],
    postal: [83, 84],
    box: [-9.3, -7.9, 115.7, 119.5],
  },
  {
    names: ["Nusa Tenggara Timur", "NTT", "East Nusa Tenggara", "ID-NT"],
    postal: [85, 86, 87],
    box: [-11.2, -7.8, 118.7, 125.4],
  },
  {
    names: ["Kalimantan Barat", "Kalbar", "West Kalimantan", "ID-KB"],
    postal: [78, 79],
    box: [-3.3, 2.3, 108.3, 114.5],
  },
  {
    names: ["Kalimantan Tengah", "Kalteng", "Central Kalimantan", "ID-KT"],
    postal: [73, 74],
    box: [-3.8, 1.1, 110.5, 116],
  },
  {
    names: ["Kalimantan Selatan", "Kalsel", "South Kalimantan", "ID-KS"],
    postal: [70, 71, 72],
    box: [-5.3, -1.1, 114, 117.5],
  },
  {
    names: ["Kalimantan Timur", "Kaltim", "East Kalimantan", "ID-KI"],
    postal: [75, 76, 77],
    box: [-2.8, 2.8, 113.6, 119.3],
  },
  {
    names: ["Kalimantan Utara", "Kaltara", "North Kalimantan", "ID-KU"],
    postal: [77],
    box: [0.8, 4.6, 114.3, 118.3],
  },
  {
    names: ["Sulawesi Utara", "Sulut", "North Sulawesi", "ID-SA"],
    postal: [95],
    box: [0, 5.8, 122.8, 127.4],
  },
  {
    names: ["Sulawesi Tengah", "Sulteng", "Central Sulawesi", "ID-ST"],
    postal: [94],
    box: [-4, 1.8, 119.1, 124.6],
  },
  {
    names: ["Sulawesi Selatan", "Sulsel", "South Sulawesi", "ID-SN"],
    postal: [90, 91, 92],
    box: [-7.9, -1.7, 116.9, 122.1],
  },
  {
    names: ["Sulawesi Tenggara", "Sultra", "Southeast Sulawesi", "ID-SG"],
    postal: [93],
    box: [-6.5, -2.6, 120.7, 125],
  },
  { names: ["Gorontalo", "ID-GO"], postal: [96], box: [0, 1.3, 121, 123.8] },
  {
    names: ["Sulawesi Barat", "Sulbar", "West Sulawesi", "ID-SR"],
    postal: [91],
    box: [-3.8, -0.7, 116.9, 120],
  },
  { names: ["Maluku", "ID-MA"], postal: [97], box: [-8.6, -2.3, 124, 135.3] },
  {
    names: ["Maluku Utara", "Malut", "North Maluku", "ID-MU"],
    postal: [97],
    box: [-2.7, 3, 124.1, 129.9],
  },
  { names: ["Papua", "ID-PA"], postal: [98, 99], box: PAPUA_BOX },
  { names: ["Papua Selatan", "South Papua", "ID-PS"], postal: [98, 99], box: PAPUA_BOX },
  { names: ["Papua Tengah", "Central Papua", "ID-PT"], postal: [98, 99], box: PAPUA_BOX },
  { names: ["Papua Pegunungan", "Highland Papua", "ID-PE"], postal: [98, 99], box: PAPUA_BOX },
  { names: ["Papua Barat", "West Papua", "ID-PB"], postal: [98], box: WEST_PAPUA_BOX },
  { names: ["Papua Barat Daya", "Southwest Papua", "ID-PD"], postal: [98], box: WEST_PAPUA_BOX },
]
