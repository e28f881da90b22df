"""A linear-chain CRF whose transition table depends on the kind of boundary before the token."""

import torch
from torch import nn

FORBIDDEN = -1e4


def allowed_transitions(labels: list[str]) -> torch.Tensor:
    """True where `to` may follow `from`: I-x only after B-x or I-x. Shape (from, to)."""
    table = torch.ones(len(labels), len(labels), dtype=torch.bool)
    for i, before in enumerate(labels):
        for j, label in enumerate(labels):
            if label.startswith("I-"):
                table[i, j] = before[2:] == label[2:]
    return table


class Crf(nn.Module):
    """Log-linear over label sequences: emissions a token, and a transition a step, from the table of the boundary before the token."""

    def __init__(self, labels: list[str], boundaries: int):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(boundaries, len(labels), len(labels)))
        self.register_buffer("blocked", ~allowed_transitions(labels))
        self.register_buffer("blocked_start", torch.tensor([label.startswith("I-") for label in labels]))

    def scores(self, emissions, boundaries):
        """First scores (B, L) and step scores (B, T - 1, from, to), emissions included. emissions (B, T, L), boundaries (B, T)."""
        tables = self.transitions.masked_fill(self.blocked, FORBIDDEN)
        first = emissions[:, 0].masked_fill(self.blocked_start, FORBIDDEN)
        return first, tables[boundaries[:, 1:]] + emissions[:, 1:, None, :]

    def loss(self, emissions, boundaries, target, mask):
        """
        Mean cross-entropy per token between a target distribution over sequences and this one. target: (first (B, L), steps (B, T - 1, L, L)),
        the target's marginals of the first label and of each pair of neighbours; a gold sequence is the case of ones and zeros.
        mask (B, T) is true where there is a token, a prefix of each row.
        """
        first, steps = self.scores(emissions.float(), boundaries)
        total = log_partition(first, steps, mask)
        expected = (target[0] * first).sum() + (target[1] * steps * mask[:, 1:, None, None]).sum()
        return (total.sum() - expected) / mask.sum()

    def marginals(self, emissions, boundaries, mask):
        """Probabilities of the first label (B, L) and of each pair of neighbours (B, T - 1, from, to); arguments as for `loss`."""
        with torch.enable_grad():
            first, steps = (scores.detach().requires_grad_() for scores in self.scores(emissions.float(), boundaries))
            return torch.autograd.grad(log_partition(first, steps, mask).sum(), (first, steps))

    @torch.no_grad()
    def decode(self, emissions, boundaries):
        """Best label sequence of one article. emissions (T, L); ties go to the lower label."""
        device = self.transitions.device
        first, steps = self.scores(emissions[None].float().to(device), boundaries[None].to(device))
        return best_path(first[0].cpu().numpy(), steps[0].cpu().numpy())



def best_path(score, steps):
    """Viterbi over numpy arrays: score (L), steps (T - 1, from, to)."""
    back = []
    for step in steps:
        reached = score[:, None] + step
        source = reached.argmax(0)
        back.append(source)
        score = reached[source, range(len(source))]
    label = int(score.argmax())
    path = [label]
    for source in reversed(back):
        label = int(source[label])
        path.append(label)
    return path[::-1]


def log_partition(first, steps, mask):
    """log Z of each row (B), by joining neighbouring steps in pairs until one is left: about log2(T) rounds instead of T steps."""
    size = first.shape[1]
    still = torch.full((size, size), FORBIDDEN, device=first.device).fill_diagonal_(0.0)
    chain = torch.where(mask[:, 1:, None, None], steps, still)
    while chain.shape[1] > 1:
        if chain.shape[1] % 2 == 1:
            chain = torch.cat([chain, still.expand(len(chain), 1, size, size)], dim=1)
        left, right = chain[:, 0::2], chain[:, 1::2]
        chain = log_product(left, right)
    if chain.shape[1] == 0:
        return torch.logsumexp(first, dim=1)
    return torch.logsumexp(first[:, :, None] + chain[:, 0], dim=(1, 2))


def log_product(left, right):
    """Matrix products in the log domain over the last two dimensions."""
    tallest = left.amax(-1, keepdim=True).detach()
    widest = right.amax(-2, keepdim=True).detach()
    product = torch.matmul(torch.exp(left - tallest), torch.exp(right - widest))
    return torch.log(product.clamp(min=1e-30)) + tallest + widest


def certain(labels, size: int):
    """A label sequence (B, T) as marginals of the first label and of pairs of neighbours, all ones and zeros."""
    one = torch.nn.functional.one_hot(labels, size).float()
    return one[:, 0], one[:, :-1, :, None] * one[:, 1:, None, :]
