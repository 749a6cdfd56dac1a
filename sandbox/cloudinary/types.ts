/** One stored file. Its bytes lie in the media folder under `file`. */
export interface Asset {
  asset_id: string
  public_id: string
  resource_type: string
  type: string
  /** Unix seconds of the upload; part of delivery URLs. */
  version: number
  version_id: string
  format: string | null
  width: number | null
  height: number | null
  bytes: number
  etag: string
  tags: string[]
  asset_folder: string
  original_filename: string
  created_at: string
  file: string
}
