import type { SeedPerson, SeedPlace } from "./people"

export interface SeedCustomer extends SeedPerson {
  phone: string
  address: SeedPlace
}

/** Buyers; the first is John Doe, of the specification (Lampiran J.4). */
export const customers: readonly SeedCustomer[] = [
  {
    email: "buyer@example.com",
    first_name: "John",
    last_name: "Doe",
    phone: "+6281311110001",
    address: {
      address_1: "Jl. Cikini Raya No. 73",
      district: "Menteng",
      city: "Jakarta Pusat",
      province: "DKI Jakarta",
      postal_code: "10310",
      latitude: -6.1911,
      longitude: 106.8387,
      area_query: "Menteng",
    },
  },
  {
    email: "sari@example.com",
    first_name: "Sari",
    last_name: "Anggraini",
    phone: "+6281333220002",
    address: {
      address_1: "Jl. Soekarno Hatta No. 18, Mojolangu",
      district: "Lowokwaru",
      city: "Malang",
      province: "Jawa Timur",
      postal_code: "65141",
      latitude: -7.9397,
      longitude: 112.6221,
      area_query: "Lowokwaru",
    },
  },
  {
    email: "dimas@example.com",
    first_name: "Dimas",
    last_name: "Nugroho",
    phone: "+6281290330003",
    address: {
      address_1: "Jl. Raya Serpong No. 40",
      district: "Serpong",
      city: "Tangerang Selatan",
      province: "Banten",
      postal_code: "15310",
      latitude: -6.3134,
      longitude: 106.6653,
      area_query: "Serpong",
    },
  },
  {
    email: "yuni@example.com",
    first_name: "Yuni",
    last_name: "Hartati",
    phone: "+6281253440004",
    address: {
      address_1: "Jl. Jenderal Sudirman No. 25, Klandasan Ilir",
      district: "Balikpapan Kota",
      city: "Balikpapan",
      province: "Kalimantan Timur",
      postal_code: "76111",
      latitude: -1.2754,
      longitude: 116.8378,
      area_query: "Balikpapan Kota",
    },
  },
]

/** The operator of the marketplace (Lampiran J.4). */
export const operators: readonly SeedPerson[] = [
  { email: "admin@example.com", first_name: "Admin", last_name: "User" },
  // A transfer by hand is confirmed by another operator than who recorded it.
  { email: "colleague@example.com", first_name: "Dewi", last_name: "Anggraini" },
]
