"""Holds the CRF to the sum and the maximum over all label sequences, written out. Run: python -m unittest discover training"""

import itertools
import math
import unittest

import torch

from crf import Crf, allowed_transitions, certain

LABELS = ["O", "B-cue", "I-cue"]


class CrfTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(1)
        self.crf = Crf(LABELS, boundaries=4)
        torch.nn.init.normal_(self.crf.transitions)
        self.emissions = torch.randn(4, len(LABELS))
        self.boundaries = torch.tensor([3, 0, 1, 0])
        allowed = allowed_transitions(LABELS)
        self.scores = {
            path: self.score(path)
            for path in itertools.product(range(len(LABELS)), repeat=4)
            if path[0] != 2 and all(allowed[a, b] for a, b in itertools.pairwise(path))
        }

    def score(self, path):
        total = self.emissions[0, path[0]]
        for t in range(1, 4):
            total = total + self.emissions[t, path[t]] + self.crf.transitions[self.boundaries[t], path[t - 1], path[t]]
        return total.item()

    def test_loss_is_the_share_of_the_gold_path_among_all_allowed_paths(self):
        gold = (1, 2, 0, 1)
        everything = torch.logsumexp(torch.tensor(list(self.scores.values())), dim=0).item()
        # Beside it a shorter row, to see that padding changes nothing: its loss is taken off again.
        emissions = torch.stack([self.emissions, self.emissions])
        boundaries = self.boundaries.expand(2, 4)
        labels = torch.tensor([gold, (0, 1, 0, 0)])
        mask = torch.tensor([[True] * 4, [True, True, False, False]])
        both = self.crf.loss(emissions, boundaries, certain(labels, 3), mask).item() * 6
        short = self.crf.loss(emissions[1:, :2], boundaries[1:, :2], certain(labels[1:, :2], 3), mask[1:, :2]).item() * 2
        self.assertAlmostEqual(both - short, everything - self.scores[gold], places=4)

    def test_marginals_are_shares_of_all_paths(self):
        mask = torch.ones(1, 4, dtype=torch.bool)
        first, steps = (found[0] for found in self.crf.marginals(self.emissions[None], self.boundaries[None], mask))
        total = sum(math.exp(score) for score in self.scores.values())
        starts = sum(math.exp(score) for path, score in self.scores.items() if path[0] == 1) / total
        pairs = sum(math.exp(score) for path, score in self.scores.items() if path[1:3] == (0, 1)) / total
        self.assertAlmostEqual(first[1].item(), starts, places=5)
        self.assertAlmostEqual(steps[1, 0, 1].item(), pairs, places=5)

    def test_decoding_finds_the_best_allowed_path(self):
        best = max(self.scores, key=self.scores.get)
        self.assertEqual(self.crf.decode(self.emissions, self.boundaries), list(best))

    def test_an_inside_label_follows_only_its_own_kind(self):
        self.assertFalse(allowed_transitions(LABELS)[0, 2])
        self.assertTrue(allowed_transitions(LABELS)[1, 2])


if __name__ == "__main__":
    unittest.main()
