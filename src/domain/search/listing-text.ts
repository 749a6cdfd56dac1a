/** What a listing is found by at a search engine, as its card and product say. */
export type ListingText = {
  id: string
  seller_id: string
  is_buyable: boolean
  published_at: Date
  title: string
  brand: string | null
  /** Names of its categories, its colours and sizes. */
  kind: string
  description: string | null
}
