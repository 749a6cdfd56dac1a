/** Medusa's ids of our providers: `<identifier>_<id in the configuration>`. */
export const MIDTRANS_PROVIDER_ID = "pp_midtrans_midtrans"
export const BITESHIP_PROVIDER_ID = "biteship_biteship"
export const RAJAONGKIR_PROVIDER_ID = "rajaongkir_rajaongkir"
