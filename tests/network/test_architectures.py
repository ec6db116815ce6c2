"""Ready architectures against what others count for them."""

from __future__ import annotations

import pytest

from cnnstudio.network import Block, Document, Shape, Stack, UserError, analyze, architectures
from cnnstudio.network.architectures import Architecture
from cnnstudio.network.architectures.unet import unet

ALL = architectures.available()
every = pytest.mark.parametrize("ready", ALL, ids=lambda ready: ready.key)

PARAMETERS = {
    # LeCun and others 1998, counted for full connections between the maps of C3 and dense outputs
    "lenet5": 61_706,
    "lenet5-1998": 61_706,
    # torchvision 0.20, sum(p.numel() for p in models.NAME().parameters()), GoogLeNet with aux_logits=False
    "alexnet": 61_100_840,
    "vgg16": 138_357_544,
    "vgg19": 143_667_240,
    "googlenet": 6_624_904,
    "resnet18": 11_689_512,
    "resnet34": 21_797_672,
    "resnet50": 25_557_032,
    "resnet101": 44_549_160,
    "resnet152": 60_192_808,
    "squeezenet": 1_248_424,
    "densenet121": 7_978_856,
    # Caffe's Model Zoo: bvlc_alexnet, and bvlc_googlenet's deploy.prototxt (without auxiliary outputs), biases counted
    "alexnet-2012": 60_965_224,
    "googlenet-2014": 6_998_552,
    # Keras, applications.MobileNet().summary(): trainable parameters
    "mobilenet-v1": 4_231_976,
    # He and others 2015, table 6: 0.27 million; 269,722 with option A and 2,752 for two shortcuts with weights
    "resnet-small": 272_474,
}

MULTIPLICATIONS = {
    # torchvision 0.20, models.NAME_Weights.IMAGENET1K_V1.meta["_ops"], in billions
    "alexnet": 0.714,
    "vgg16": 15.47,
    "vgg19": 19.632,
    "googlenet": 1.498,
    "resnet18": 1.814,
    "resnet34": 3.664,
    "resnet50": 4.089,
    "resnet101": 7.801,
    "resnet152": 11.514,
    "squeezenet": 0.819,
    "densenet121": 2.834,
    # Sze and others 2017, "Efficient processing of deep neural networks", table II: 724 million
    "alexnet-2012": 0.724,
    # Howard and others 2017, table 4: 569 million
    "mobilenet-v1": 0.569,
}

SHAPES: dict[str, dict[str, Shape]] = {
    # Krizhevsky 2014, as in torchvision's models.alexnet
    "alexnet": {"conv1": (64, 55, 55), "pool1": (64, 27, 27), "pool2": (192, 13, 13), "pool3": (256, 6, 6)},
    # Krizhevsky and others 2012, figure 2
    "alexnet-2012": {"conv1": (96, 55, 55), "conv2": (256, 27, 27), "conv3": (384, 13, 13), "dense1": (4096,)},
    # Simonyan and Zisserman 2014, table 1, columns D and E
    "vgg16": {"stage1.1.conv": (64, 224, 224), "stage3.2.conv": (256, 56, 56), "pool5": (512, 7, 7)},
    "vgg19": {"stage3.3.conv": (256, 56, 56), "stage5.3.conv": (512, 14, 14), "pool5": (512, 7, 7)},
    # Szegedy and others 2014, table 1
    "googlenet": {
        "conv1": (64, 112, 112),
        "pool1": (64, 56, 56),
        "conv3": (192, 56, 56),
        "pool2": (192, 28, 28),
        "inception3a": (256, 28, 28),
        "inception3b": (480, 28, 28),
        "pool3": (480, 14, 14),
        "inception4a": (512, 14, 14),
        "inception4d": (528, 14, 14),
        "inception4e": (832, 14, 14),
        "pool4": (832, 7, 7),
        "inception5b": (1024, 7, 7),
    },
    "googlenet-2014": {
        "conv3": (192, 56, 56),
        "inception3a.2.conv2": (32, 28, 28),
        "inception4e": (832, 14, 14),
        "pool4": (832, 7, 7),
        "inception5b": (1024, 7, 7),
    },
    # Ronneberger and others 2015, figure 1: at each size as many maps going up as going down
    "unet-small": {"relu2": (16, 64, 64), "skip1.1.skip2.1.skip3.1.conv2": (128, 8, 8), "skip1": (32, 64, 64)},
    # He and others 2015, table 1
    "resnet18": {"conv1": (64, 112, 112), "stage1.1.add": (64, 56, 56), "stage4.0.add": (512, 7, 7)},
    "resnet34": {"stage2.2.add": (128, 28, 28), "stage3.4.add": (256, 14, 14), "stage4.1.add": (512, 7, 7)},
    "resnet50": {
        "pool1": (64, 56, 56),
        "stage1.1.add": (256, 56, 56),
        "stage2.2.add.0.conv2": (128, 28, 28),
        "stage3.4.add": (1024, 14, 14),
        "stage4.1.add": (2048, 7, 7),
    },
    "resnet101": {"stage3.21.add": (1024, 14, 14)},
    "resnet152": {"stage2.6.add": (512, 28, 28), "stage3.34.add": (1024, 14, 14)},
    "resnet-small": {"stage1.2.add": (16, 32, 32), "stage2.1.add": (32, 16, 16), "stage3.1.add": (64, 8, 8)},
    # torchvision's models.squeezenet1_0: the paper's table 1 has 111 x 111 after the first convolution, for 227 x 227
    "squeezenet": {"conv1": (96, 109, 109), "pool1": (96, 54, 54), "pool4": (256, 27, 27), "pool8": (512, 13, 13)},
    # Huang and others 2016, table 1
    "densenet121": {
        "pool1": (64, 56, 56),
        "block1.5.join": (256, 56, 56),
        "transition1.0.pool": (128, 28, 28),
        "block2.11.join": (512, 28, 28),
        "block3.23.join": (1024, 14, 14),
        "block4.15.join": (1024, 7, 7),
    },
    # Howard and others 2017, table 1
    "mobilenet-v1": {
        "conv1": (32, 112, 112),
        "separable2.0.conv1": (64, 56, 56),
        "separable7.4.conv2": (512, 14, 14),
        "separable9.0.conv2": (1024, 7, 7),
    },
}


@pytest.mark.parametrize(("key", "count"), PARAMETERS.items(), ids=PARAMETERS)
def test_the_trainable_parameters_are_the_references(key: str, count: int) -> None:
    assert architectures.figures(key).parameters == count


@pytest.mark.parametrize(("key", "billions"), MULTIPLICATIONS.items(), ids=MULTIPLICATIONS)
def test_the_multiplications_are_the_references(key: str, billions: float) -> None:
    assert architectures.figures(key).macs / 1e9 == pytest.approx(billions, abs=0.001)


@pytest.mark.parametrize(("key", "shapes"), SHAPES.items(), ids=SHAPES)
def test_the_maps_have_the_sizes_of_the_reference(key: str, shapes: dict[str, Shape]) -> None:
    outputs = {row.path: row.output for row in architectures.figures(key).rows}
    assert {path: outputs[path] for path in shapes} == shapes


def test_the_u_net_is_another_programs_where_it_is_as_large() -> None:
    """github.com/mateuszbuda/brain-segmentation-pytorch, UNet(in_channels=3, out_channels=1, init_features=32)."""
    assert analyze(unet((32, 64, 128, 256, 512), classes=1), (3, 256, 256)).parameters == 7_763_041


def test_every_network_of_a_paper_has_a_reference() -> None:
    assert {ready.key for ready in ALL if ready.group == "classic"} <= {*PARAMETERS, "unet-small"}


@every
def test_it_works_and_ends_with_one_number_for_each_class_or_a_map(ready: Architecture) -> None:
    found = analyze(ready.network, ready.input_shape)
    assert found.complete
    assert found.first_error is None
    maps = ready.input_shape[1:] if ready.key == "unet-small" else ()
    assert found.output == (len(ready.classes), *maps)


@every
def test_there_is_nothing_to_warn_of(ready: Architecture) -> None:
    said = [(row.path, str(problem.message)) for row, problem in architectures.figures(ready.key).problems]
    labels_pixels = [("classify", "The network gives a map for each class, where training needs one number")]
    assert said == (labels_pixels if ready.key == "unet-small" else [])


@every
def test_it_comes_back_from_its_file(ready: Architecture) -> None:
    document = ready.document()
    assert Document.from_json(document.to_json()) == document


@every
def test_it_says_where_it_is_from(ready: Architecture) -> None:
    assert 1998 <= ready.year <= 2020
    assert ":" in ready.paper
    assert str(ready.summary).endswith(".")
    assert str(ready.help).endswith(".")


@every
def test_it_names_the_data_it_is_for(ready: Architecture) -> None:
    document = ready.document()
    assert document.data == ready.data
    assert (document.data == "mnist") == (document.classes == tuple("0123456789"))
    assert document.data == "mnist" or document.data in architectures.DATA_ELSEWHERE


def test_they_are_in_order_and_told_apart() -> None:
    assert [ready.group for ready in ALL] == sorted(ready.group for ready in ALL)
    for group in ("classic", "small"):
        years = [ready.year for ready in ALL if ready.group == group]
        assert years == sorted(years)
    assert len({ready.title for ready in ALL}) == len({ready.key for ready in ALL}) == len(ALL)


@pytest.mark.parametrize(
    ("said", "key"),
    [("ResNet-50", "resnet50"), ("VGG 16", "vgg16"), ("mobilenet_V1", "mobilenet-v1"), ("resnet20", "resnet-small")],
)
def test_a_name_is_read_without_regard_to_case_and_punctuation(said: str, key: str) -> None:
    assert architectures.get(said).key == key


def test_an_unknown_name_is_told_with_those_there_are() -> None:
    with pytest.raises(UserError, match="resnet152"):
        architectures.get("resnet51")


def test_the_small_ones_are_small() -> None:
    for ready in ALL:
        if ready.group == "small":
            assert ready.input_shape in ((1, 28, 28), (3, 32, 32))
            assert architectures.figures(ready.key).macs < 50e6


def test_equal_blocks_of_a_stage_are_one_block_that_repeats() -> None:
    repeats = [node.repeats for node in architectures.get("resnet152").network.nodes if isinstance(node, Block)]
    assert repeats == [1, 2, 1, 7, 1, 35, 1, 2]


def test_networks_that_end_with_a_mean_take_images_of_other_sizes() -> None:
    for key in ("resnet18", "mobilenet-v1", "densenet-small", "inception-small"):
        ready = architectures.get(key)
        other: Shape = (ready.input_shape[0], 64, 96)
        assert analyze(ready.network, other, classes=len(ready.classes)).output == (len(ready.classes),)


def test_a_network_is_made_once_when_it_is_asked_for() -> None:
    made: list[Stack] = []

    def make() -> Stack:
        made.append(Stack())
        return made[-1]

    lenet = architectures.get("lenet5")
    late = Architecture("late", "Late", 2020, 1, (1, 8, 8), ("a",), make, lenet.summary, lenet.help)
    assert not made
    assert late.network is late.document().network
    assert len(made) == 1
