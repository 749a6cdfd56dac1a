import { kisahKedua } from "./listings/kisah-kedua"
import { lemariJane } from "./listings/lemari-jane"
import { lotengMedan } from "./listings/loteng-medan"
import { pasarPasir } from "./listings/pasar-pasir"
import { sandangLawas } from "./listings/sandang-lawas"
import { siKecilLagi } from "./listings/si-kecil-lagi"
import { terasLosari } from "./listings/teras-losari"
import type { SeedListing } from "./listings/types"
import { ulangGaya } from "./listings/ulang-gaya"

export type { SeedListing } from "./listings/types"

export const listings: readonly SeedListing[] = [
  ...lemariJane,
  ...kisahKedua,
  ...sandangLawas,
  ...ulangGaya,
  ...pasarPasir,
  ...lotengMedan,
  ...terasLosari,
  ...siKecilLagi,
]
