import type { Camera } from 'sigma'
import { notedInAddress, noteInAddress } from '../../../router/location.svelte.ts'
import { readCamera, writeCamera } from './camera-place.ts'

const NAME = 'camera'

/** How long the camera must rest before its place is written, in milliseconds: browsers limit how often that may be. */
const REST = 250

/** Shows the part of the network that the address says, and lets the address say which part is shown. */
export function followCamera(camera: Camera): () => void {
  const noted = readCamera(notedInAddress(NAME))
  if (noted !== null) camera.setState(noted)
  let resting: number | undefined
  const note = () => {
    window.clearTimeout(resting)
    resting = window.setTimeout(() => noteInAddress(NAME, writeCamera(camera.getState())), REST)
  }
  camera.on('updated', note)
  return () => {
    window.clearTimeout(resting)
    camera.off('updated', note)
  }
}
