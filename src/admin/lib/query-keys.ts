/** Where each answer lies in the dashboard's query cache. */
export const queryKeys = {
  sellerOrders: (orderId: string) => ["reluv", "seller-orders", orderId] as const,
}
