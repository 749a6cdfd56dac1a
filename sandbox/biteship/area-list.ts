/**
 * Districts the pretended Biteship knows: `[district, postal code, latitude, longitude]` under
 * province and city. Real places; a coordinate is the middle of the district, roughly.
 */
type District = readonly [name: string, postalCode: number, lat: number, lng: number]

export interface City {
  province: string
  city: string
  type: "city" | "regency"
  districts: readonly District[]
}

const city = (province: string, name: string, ...districts: District[]): City => ({
  province,
  city: name,
  type: "city",
  districts,
})
const regency = (province: string, name: string, ...districts: District[]): City => ({
  province,
  city: name,
  type: "regency",
  districts,
})

const JAKARTA = "DKI Jakarta"
const WEST = "Jawa Barat"
const CENTRAL = "Jawa Tengah"
const EAST = "Jawa Timur"

export const CITIES: readonly City[] = [
  city(
    JAKARTA,
    "Jakarta Selatan",
    ["Pesanggrahan", 12250, -6.2615, 106.7581],
    ["Pesanggrahan", 12260, -6.2402, 106.7561],
    ["Kebayoran Baru", 12110, -6.2441, 106.7983],
    ["Kebayoran Lama", 12220, -6.2447, 106.7765],
    ["Cilandak", 12430, -6.2908, 106.7966],
    ["Tebet", 12810, -6.2261, 106.8584],
    ["Mampang Prapatan", 12790, -6.2509, 106.8202],
    ["Pasar Minggu", 12510, -6.2895, 106.8323]
  ),
  city(
    JAKARTA,
    "Jakarta Pusat",
    ["Menteng", 10310, -6.1958, 106.8353],
    ["Tanah Abang", 10210, -6.2045, 106.8125],
    ["Gambir", 10110, -6.1765, 106.8198]
  ),
  city(
    JAKARTA,
    "Jakarta Barat",
    ["Kebon Jeruk", 11530, -6.1925, 106.7697],
    ["Grogol Petamburan", 11450, -6.1668, 106.7891],
    ["Kembangan", 11610, -6.1914, 106.7406]
  ),
  city(
    JAKARTA,
    "Jakarta Timur",
    ["Jatinegara", 13310, -6.2305, 106.8827],
    ["Cakung", 13910, -6.183, 106.9477],
    ["Duren Sawit", 13440, -6.2305, 106.9163]
  ),
  city(
    JAKARTA,
    "Jakarta Utara",
    ["Kelapa Gading", 14240, -6.1607, 106.9055],
    ["Penjaringan", 14440, -6.1264, 106.782]
  ),
  city(
    "Banten",
    "Tangerang",
    ["Cipondoh", 15148, -6.1868, 106.679],
    ["Karawaci", 15115, -6.1783, 106.6155]
  ),
  city(
    "Banten",
    "Tangerang Selatan",
    ["Serpong", 15310, -6.3187, 106.664],
    ["Ciputat", 15411, -6.3106, 106.7478],
    ["Pondok Aren", 15224, -6.2655, 106.7046]
  ),
  city("Banten", "Serang", ["Serang", 42111, -6.1149, 106.1503]),
  city(
    WEST,
    "Bekasi",
    ["Bekasi Selatan", 17141, -6.2554, 106.9749],
    ["Bekasi Barat", 17134, -6.2349, 106.9652]
  ),
  city(WEST, "Depok", ["Beji", 16421, -6.3747, 106.8176], ["Cimanggis", 16451, -6.3647, 106.8592]),
  city(WEST, "Bogor", ["Bogor Tengah", 16121, -6.5944, 106.7977]),
  city(
    WEST,
    "Bandung",
    ["Coblong", 40132, -6.8852, 107.6136],
    ["Sukajadi", 40161, -6.8888, 107.5913],
    ["Lengkong", 40261, -6.9338, 107.6258],
    ["Cicendo", 40171, -6.9041, 107.5922]
  ),
  city(WEST, "Cimahi", ["Cimahi Tengah", 40521, -6.8776, 107.5442]),
  city(WEST, "Cirebon", ["Kejaksan", 45121, -6.7086, 108.5566]),
  city(
    CENTRAL,
    "Semarang",
    ["Semarang Tengah", 50131, -6.9818, 110.4174],
    ["Tembalang", 50275, -7.0564, 110.4428]
  ),
  city(
    CENTRAL,
    "Surakarta",
    ["Laweyan", 57141, -7.5663, 110.7962],
    ["Banjarsari", 57131, -7.5527, 110.818]
  ),
  regency(CENTRAL, "Banyumas", ["Purwokerto Timur", 53111, -7.4249, 109.2451]),
  city(CENTRAL, "Pekalongan", ["Pekalongan Barat", 51111, -6.8932, 109.6637]),
  city(
    "DI Yogyakarta",
    "Yogyakarta",
    ["Gondokusuman", 55221, -7.786, 110.3811],
    ["Umbulharjo", 55161, -7.8152, 110.3869]
  ),
  regency(
    "DI Yogyakarta",
    "Sleman",
    ["Depok", 55281, -7.7626, 110.3956],
    ["Ngaglik", 55581, -7.7106, 110.4025]
  ),
  regency("DI Yogyakarta", "Bantul", ["Kasihan", 55181, -7.8269, 110.3276]),
  city(
    EAST,
    "Surabaya",
    ["Gubeng", 60281, -7.279, 112.7513],
    ["Wonokromo", 60243, -7.2975, 112.736],
    ["Rungkut", 60293, -7.3225, 112.7803],
    ["Tegalsari", 60262, -7.2768, 112.7363]
  ),
  regency(EAST, "Sidoarjo", ["Waru", 61256, -7.355, 112.734]),
  city(EAST, "Malang", ["Lowokwaru", 65141, -7.938, 112.617], ["Klojen", 65111, -7.973, 112.63]),
  city(EAST, "Kediri", ["Mojoroto", 64112, -7.8136, 111.9993]),
  regency(EAST, "Jember", ["Sumbersari", 68121, -8.1767, 113.719]),
  city(
    "Bali",
    "Denpasar",
    ["Denpasar Selatan", 80221, -8.6905, 115.224],
    ["Denpasar Barat", 80111, -8.658, 115.195]
  ),
  regency(
    "Bali",
    "Badung",
    ["Kuta", 80361, -8.7237, 115.175],
    ["Kuta Utara", 80351, -8.646, 115.152]
  ),
  regency("Bali", "Gianyar", ["Ubud", 80571, -8.5069, 115.2625]),
  city(
    "Nusa Tenggara Barat",
    "Mataram",
    ["Mataram", 83121, -8.5833, 116.107],
    ["Ampenan", 83111, -8.57, 116.076]
  ),
  regency("Nusa Tenggara Barat", "Lombok Tengah", ["Praya", 83511, -8.705, 116.27]),
  city("Nusa Tenggara Timur", "Kupang", ["Oebobo", 85111, -10.164, 123.613]),
  city("Aceh", "Banda Aceh", ["Baiturrahman", 23241, 5.542, 95.321]),
  city(
    "Sumatera Utara",
    "Medan",
    ["Medan Baru", 20153, 3.566, 98.66],
    ["Medan Petisah", 20112, 3.591, 98.664]
  ),
  city("Sumatera Barat", "Padang", ["Padang Barat", 25111, -0.947, 100.353]),
  city("Riau", "Pekanbaru", ["Sukajadi", 28121, 0.52, 101.437]),
  city("Kepulauan Riau", "Batam", ["Batam Kota", 29431, 1.121, 104.054]),
  city("Jambi", "Jambi", ["Telanaipura", 36122, -1.607, 103.58]),
  city(
    "Sumatera Selatan",
    "Palembang",
    ["Ilir Timur I", 30111, -2.976, 104.759],
    ["Sukarami", 30151, -2.913, 104.72]
  ),
  city("Bengkulu", "Bengkulu", ["Gading Cempaka", 38221, -3.822, 102.29]),
  city("Lampung", "Bandar Lampung", ["Kedaton", 35141, -5.38, 105.256]),
  city("Kepulauan Bangka Belitung", "Pangkal Pinang", ["Taman Sari", 33121, -2.129, 106.115]),
  city("Kalimantan Barat", "Pontianak", ["Pontianak Selatan", 78121, -0.044, 109.345]),
  city("Kalimantan Tengah", "Palangka Raya", ["Jekan Raya", 73112, -2.2, 113.887]),
  city("Kalimantan Selatan", "Banjarmasin", ["Banjarmasin Tengah", 70111, -3.319, 114.59]),
  city("Kalimantan Timur", "Balikpapan", ["Balikpapan Kota", 76111, -1.268, 116.829]),
  city("Kalimantan Timur", "Samarinda", ["Samarinda Ulu", 75123, -0.485, 117.128]),
  city(
    "Sulawesi Selatan",
    "Makassar",
    ["Panakkukang", 90231, -5.14, 119.448],
    ["Ujung Pandang", 90111, -5.137, 119.409]
  ),
  city("Sulawesi Utara", "Manado", ["Wenang", 95111, 1.487, 124.842]),
  city("Sulawesi Tengah", "Palu", ["Palu Timur", 94111, -0.893, 119.89]),
  city("Sulawesi Tenggara", "Kendari", ["Kendari Barat", 93121, -3.969, 122.55]),
  city("Maluku", "Ambon", ["Sirimau", 97124, -3.7, 128.186]),
  city("Papua Barat Daya", "Sorong", ["Sorong", 98411, -0.871, 131.258]),
  city(
    "Papua",
    "Jayapura",
    ["Jayapura Utara", 99111, -2.528, 140.718],
    ["Abepura", 99351, -2.613, 140.672]
  ),
]
