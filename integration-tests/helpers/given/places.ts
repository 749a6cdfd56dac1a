/** Where somebody lives, as the origin of a shop takes it. The sandbox's Biteship knows all of these. */
export type Place = {
  address_1: string
  district: string
  city: string
  province: string
  postal_code: string
  latitude: number | null
  longitude: number | null
}

export const JAKARTA: Place = {
  address_1: "Jl. Wijaya II No. 8",
  district: "Kebayoran Baru",
  city: "Jakarta Selatan",
  province: "DKI Jakarta",
  postal_code: "12110",
  latitude: null,
  longitude: null,
}

export const BANDUNG: Place = {
  address_1: "Jl. Ir. H. Juanda No. 120",
  district: "Coblong",
  city: "Bandung",
  province: "Jawa Barat",
  postal_code: "40132",
  latitude: null,
  longitude: null,
}

export const MENTENG: Place = {
  address_1: "Jl. Cikini Raya No. 60",
  district: "Menteng",
  city: "Jakarta Pusat",
  province: "DKI Jakarta",
  postal_code: "10310",
  latitude: null,
  longitude: null,
}
