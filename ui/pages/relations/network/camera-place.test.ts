import { describe, expect, it } from 'vitest'
import { readCamera, writeCamera } from './camera-place.ts'

describe('the place of the camera', () => {
  it('is written short, and read again', () => {
    expect(writeCamera({ x: 0.51239, y: -0.2, ratio: 0.6667 })).toBe('0.512,-0.2,0.667')
    expect(readCamera('0.512,-0.2,0.667')).toEqual({ x: 0.512, y: -0.2, ratio: 0.667 })
  })

  it('is not written where all is shown', () => {
    expect(writeCamera({ x: 0.5, y: 0.5, ratio: 1 })).toBeNull()
    expect(writeCamera({ x: 0.50001, y: 0.5, ratio: 1 })).toBeNull()
  })

  it.each([null, '', '0.5,0.5', '0.5,0.5,0', '0.5,0.5,-1', '0.5,0.5,1,2', 'a,b,c', '0.5,,1', 'NaN,0,1', '1e9,0,1'])(
    'is none for %j',
    (written) => {
      expect(readCamera(written)).toBeNull()
    },
  )
})
