const digits = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 })

/** `Rp1.250.000`, in every language of the dashboard: it is what buyers and sellers see. */
export function rupiah(amount: number): string {
  return `${amount < 0 ? "-" : ""}Rp${digits.format(Math.abs(amount))}`
}
