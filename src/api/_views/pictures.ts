import { sizesOf } from "../../shared/picture-house"
import type { ListingDetail, ListingView } from "../_shapes/listing"
import type { PictureView } from "../_shapes/picture"

export function viewPicture(url: string): PictureView {
  return { url, ...sizesOf(url) }
}

/** Where there may be none. */
export function pictureOf(url: string | null): PictureView | null {
  return url ? viewPicture(url) : null
}

export function withPictures<View extends Pick<ListingView, "images">>(
  listing: View
): View & Pick<ListingDetail, "pictures"> {
  return { ...listing, pictures: listing.images.map(viewPicture) }
}
