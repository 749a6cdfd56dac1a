import type { SeedPerson, SeedPlace } from "./people"

interface SeedOrigin extends SeedPlace {
  contact_name: string
  phone: string
}

export interface SeedSeller {
  owner: SeedPerson
  handle: string
  name: string
  description: string
  phone: string
  origin: SeedOrigin
}

/** Eight shops in eight cities; the first is Jane Smith's, of the specification (Lampiran J.4). */
export const sellers: readonly SeedSeller[] = [
  {
    owner: { email: "seller@example.com", first_name: "Jane", last_name: "Smith" },
    handle: "lemari-jane",
    name: "Lemari Jane",
    description:
      "Isi lemari saya sendiri: kebanyakan denim, pakaian kantor, dan tas yang sudah jarang dipakai. Semua dicuci dan disetrika uap sebelum dikirim. Kalau ada cacat, saya foto dari dekat.",
    phone: "+6281210450001",
    origin: {
      contact_name: "Jane Smith",
      phone: "+6281210450001",
      address_1: "Jl. Raden Patah I No. 9, Selong",
      district: "Kebayoran Baru",
      city: "Jakarta Selatan",
      province: "DKI Jakarta",
      postal_code: "12110",
      latitude: -6.2389,
      longitude: 106.8014,
      area_query: "Kebayoran Baru",
    },
  },
  {
    owner: { email: "raka@kisahkedua.example.com", first_name: "Raka", last_name: "Permana" },
    handle: "kisah-kedua",
    name: "Kisah Kedua",
    description:
      "Barang outdoor dan distro Bandung yang masih kuat dipakai naik gunung atau nongkrong. Setiap barang kami cek ritsleting, jahitan, dan solnya. Kirim Senin sampai Sabtu sebelum jam 3 sore.",
    phone: "+6282116700234",
    origin: {
      contact_name: "Raka Permana",
      phone: "+6282116700234",
      address_1: "Jl. Dipati Ukur No. 57, Lebakgede",
      district: "Coblong",
      city: "Bandung",
      province: "Jawa Barat",
      postal_code: "40132",
      latitude: -6.8907,
      longitude: 107.6169,
      area_query: "Coblong",
    },
  },
  {
    owner: { email: "laras@sandanglawas.example.com", first_name: "Laras", last_name: "Wulandari" },
    handle: "sandang-lawas",
    name: "Sandang Lawas",
    description:
      "Batik, lurik, kebaya, dan rajutan lawas dari lemari keluarga di Jogja. Kain dicuci dengan lerak supaya warnanya awet. Silakan tanya ukuran, kami ukur ulang dengan senang hati.",
    phone: "+6281328890345",
    origin: {
      contact_name: "Laras Wulandari",
      phone: "+6281328890345",
      address_1: "Jl. Munggur No. 32, Demangan",
      district: "Gondokusuman",
      city: "Yogyakarta",
      province: "DI Yogyakarta",
      postal_code: "55221",
      latitude: -7.7841,
      longitude: 110.3892,
      area_query: "Gondokusuman",
    },
  },
  {
    owner: { email: "bayu@ulanggaya.example.com", first_name: "Bayu", last_name: "Santoso" },
    handle: "ulang-gaya",
    name: "Ulang Gaya",
    description:
      "Toko pakaian pria dan sneakers dari Surabaya. Kami hanya menjual barang asli dan menyebut nomor ukuran sesuai label. Sneakers dibersihkan luar dalam sebelum difoto.",
    phone: "+6285730120456",
    origin: {
      contact_name: "Bayu Santoso",
      phone: "+6285730120456",
      address_1: "Jl. Biliton No. 15, Gubeng",
      district: "Gubeng",
      city: "Surabaya",
      province: "Jawa Timur",
      postal_code: "60281",
      latitude: -7.2767,
      longitude: 112.7499,
      area_query: "Gubeng",
    },
  },
  {
    owner: { email: "made@pasarpasir.example.com", first_name: "Made", last_name: "Pradnyani" },
    handle: "pasar-pasir",
    name: "Pasar Pasir",
    description:
      "Linen, baju pantai, dan anyaman dari Bali. Banyak barang dari teman yang pindah pulang, jadi stoknya selalu satu. Dikemas tanpa plastik sekali pakai.",
    phone: "+6281999340567",
    origin: {
      contact_name: "Made Pradnyani",
      phone: "+6281999340567",
      address_1: "Jl. Raya Pemogan No. 88, Pemogan",
      district: "Denpasar Selatan",
      city: "Denpasar",
      province: "Bali",
      postal_code: "80221",
      latitude: -8.7036,
      longitude: 115.1953,
      area_query: "Denpasar Selatan",
    },
  },
  {
    owner: { email: "tiur@lotengmedan.example.com", first_name: "Tiur", last_name: "Sitorus" },
    handle: "loteng-medan",
    name: "Loteng Medan",
    description:
      "Tas kulit, dompet, dan jam tangan yang kami rawat sendiri. Kulit dibersihkan dan diberi pelembap, jam dicek mesin dan baterainya. Nota pembelian disertakan bila masih ada.",
    phone: "+6281260880678",
    origin: {
      contact_name: "Tiur Sitorus",
      phone: "+6281260880678",
      address_1: "Jl. Abdullah Lubis No. 41, Petisah Hulu",
      district: "Medan Baru",
      city: "Medan",
      province: "Sumatera Utara",
      postal_code: "20153",
      latitude: 3.5786,
      longitude: 98.6601,
      area_query: "Medan Baru",
    },
  },
  {
    owner: { email: "andi@teraslosari.example.com", first_name: "Andi", last_name: "Rahmania" },
    handle: "teras-losari",
    name: "Teras Losari",
    description:
      "Gamis, tunik, dan hijab preloved dari Makassar. Warna difoto di dekat jendela tanpa filter supaya tidak mengecewakan. Bisa gabung kirim untuk beberapa barang.",
    phone: "+6282347750789",
    origin: {
      contact_name: "Andi Rahmania",
      phone: "+6282347750789",
      address_1: "Jl. Pengayoman Blok F No. 21, Masale",
      district: "Panakkukang",
      city: "Makassar",
      province: "Sulawesi Selatan",
      postal_code: "90231",
      latitude: -5.1542,
      longitude: 119.4451,
      area_query: "Panakkukang",
    },
  },
  {
    owner: { email: "niken@sikecillagi.example.com", first_name: "Niken", last_name: "Prasetyo" },
    handle: "si-kecil-lagi",
    name: "Si Kecil Lagi",
    description:
      "Baju dan perlengkapan anak yang cepat kekecilan, dari rumah dengan dua anak. Dicuci dengan deterjen bayi dan dijemur matahari. Noda yang tidak hilang selalu kami sebutkan.",
    phone: "+6285641210890",
    origin: {
      contact_name: "Niken Prasetyo",
      phone: "+6285641210890",
      address_1: "Jl. Banjarsari Selatan No. 12, Tembalang",
      district: "Tembalang",
      city: "Semarang",
      province: "Jawa Tengah",
      postal_code: "50275",
      latitude: -7.0581,
      longitude: 110.4386,
      area_query: "Tembalang",
    },
  },
]
