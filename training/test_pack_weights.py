"""Holds the weights file to FORMAT.md. Run: python -m unittest discover training"""

import unittest

import numpy as np
import torch

from pack_weights import pack, unpack

META = {"labels": ["O"], "columns": [], "grams": {}, "maxGrams": 0}


class PackTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.state = {
            "matrix.weight": torch.randn(3, 5),
            "conv.weight": torch.randn(2, 3, 3),
            "bias": torch.randn(3),
            "crf.transitions": torch.randn(4, 2, 2),
            "empty.weight": torch.zeros(2, 2),
        }
        self.packed = pack(self.state, META)

    def test_reads_back_vectors_and_transitions_exactly(self):
        read = unpack(self.packed)
        for name in ("bias", "crf.transitions", "empty.weight"):
            self.assertTrue(torch.equal(read[name], self.state[name]), name)

    def test_reads_back_matrices_within_half_a_step_of_their_row(self):
        read = unpack(self.packed)
        for name in ("matrix.weight", "conv.weight"):
            wanted = self.state[name].flatten(1)
            step = wanted.abs().amax(1, keepdim=True) / 127
            self.assertTrue(((read[name].flatten(1) - wanted).abs() <= 0.5001 * step).all(), name)

    def test_reads_back_the_vocabulary_and_refuses_one_that_does_not_ascend(self):
        words = np.array([3, 7, 2**32 - 1], dtype=np.uint32)
        self.assertEqual(unpack(pack(self.state, META, words))["vocabulary"].tolist(), words.tolist())
        with self.assertRaises(ValueError):
            pack(self.state, META, words[::-1])

    def test_refuses_a_changed_byte_a_short_file_and_another_mark(self):
        damaged = self.packed[:-1] + bytes([self.packed[-1] ^ 1])
        for data in (damaged, self.packed[:-4], b"XXXX" + self.packed[4:]):
            with self.assertRaises(ValueError):
                unpack(data)


if __name__ == "__main__":
    unittest.main()
