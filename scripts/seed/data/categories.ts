export interface SeedCategory {
  handle: string
  name: string
  name_en: string
  /** The handle of the category above, or null for a top category. */
  parent: string | null
  /** The category id of the sample data in the specification (Lampiran J.5), for top categories. */
  sample_id: number | null
}

const top = (sample_id: number, handle: string, name: string, name_en: string): SeedCategory => ({
  handle,
  name,
  name_en,
  parent: null,
  sample_id,
})

/** Names repeat under several parents, so a child's handle starts with its parent's. */
const child = (parent: string, word: string, name: string, name_en: string): SeedCategory => ({
  handle: `${parent}-${word}`,
  name,
  name_en,
  parent,
  sample_id: null,
})

/** Parents come before their children. */
export const categories: readonly SeedCategory[] = [
  top(1, "wanita", "Wanita", "Women"),
  child("wanita", "atasan", "Atasan", "Tops"),
  child("wanita", "bawahan", "Bawahan", "Bottoms"),
  child("wanita", "gaun", "Gaun", "Dresses"),
  child("wanita", "jaket-outer", "Jaket & Outer", "Jackets & Outerwear"),
  child("wanita", "busana-muslim", "Busana Muslim", "Modest Wear"),
  child("wanita", "kebaya-batik", "Kebaya & Batik", "Kebaya & Batik"),

  top(2, "pria", "Pria", "Men"),
  child("pria", "kaos-polo", "Kaos & Polo", "T-shirts & Polos"),
  child("pria", "kemeja", "Kemeja", "Shirts"),
  child("pria", "celana", "Celana", "Trousers"),
  child("pria", "jaket-outer", "Jaket & Outer", "Jackets & Outerwear"),
  child("pria", "batik", "Batik & Lurik", "Batik & Lurik"),

  top(3, "anak", "Anak", "Kids"),
  child("anak", "atasan", "Atasan Anak", "Kids' Tops"),
  child("anak", "bawahan", "Bawahan Anak", "Kids' Bottoms"),
  child("anak", "gaun", "Gaun Anak", "Kids' Dresses"),
  child("anak", "jaket", "Jaket Anak", "Kids' Jackets"),
  child("anak", "bayi", "Pakaian Bayi", "Baby Clothes"),
  child("anak", "sepatu", "Sepatu Anak", "Kids' Shoes"),
  child("anak", "tas", "Tas Anak", "Kids' Bags"),

  top(4, "sepatu", "Sepatu", "Shoes"),
  child("sepatu", "sneakers", "Sneakers", "Sneakers"),
  child("sepatu", "hak", "Sepatu Hak", "Heels"),
  child("sepatu", "flat", "Sepatu Flat", "Flats"),
  child("sepatu", "boots", "Boots", "Boots"),
  child("sepatu", "formal", "Sepatu Formal", "Formal Shoes"),
  child("sepatu", "sandal", "Sandal", "Sandals"),

  top(5, "tas", "Tas", "Bags"),
  child("tas", "tangan", "Tas Tangan", "Handbags"),
  child("tas", "bahu", "Tas Bahu", "Shoulder Bags"),
  child("tas", "selempang", "Tas Selempang", "Crossbody Bags"),
  child("tas", "ransel", "Ransel", "Backpacks"),
  child("tas", "tote", "Tote Bag", "Tote Bags"),
  child("tas", "dompet", "Dompet", "Wallets"),

  top(6, "aksesoris", "Aksesoris", "Accessories"),
  child("aksesoris", "hijab", "Hijab", "Hijab"),
  child("aksesoris", "jam-tangan", "Jam Tangan", "Watches"),
  child("aksesoris", "topi", "Topi", "Hats & Caps"),
  child("aksesoris", "kacamata", "Kacamata", "Eyewear"),
  child("aksesoris", "ikat-pinggang", "Ikat Pinggang", "Belts"),
  child("aksesoris", "selendang", "Syal & Selendang", "Scarves & Shawls"),
]
