"""Run: python -m unittest discover training"""

import unittest

from list_words import list_words


class ListWordsTest(unittest.TestCase):
    def test_takes_whole_words_of_letters_from_the_encoder(self):
        self.assertEqual(list_words(["treaty", "##ing", "a", "[UNK]", "7th", "envoy"], []), ["envoy", "treaty"])

    def test_takes_words_that_the_corpus_has_twice_in_lower_case(self):
        self.assertEqual(list_words([], [["Valmora", "signs", "."], ["valmora", "."]]), [".", "valmora"])


if __name__ == "__main__":
    unittest.main()
