"""What a part of the window is for, in a sentence or two: for F1, where the part itself tells only its state.

Each purpose stands under the name of a class, or under the object name of what has no class of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def purpose_of(widget: QWidget) -> str:
    """What the widget is for; empty where it is in no table."""
    known = {**_everywhere(), **_design(), **_train(), **_inside()}
    names = (widget.objectName(), *(kind.__name__ for kind in type(widget).__mro__))
    return next((known[name] for name in names if name in known), "")


def _everywhere() -> dict[str, str]:
    return {
        "MenuButton": translate("Purposes", "Everything the window can be told, in one menu."),
        "WorkspaceButton": translate(
            "Purposes", "Design is where a network is made, Train where it learns, Inside where it is looked into."
        ),
        "TrainButton": translate("Purposes", "Trains the network that is open, beside the window."),
        "pauseButton": translate("Purposes", "Lets the training wait between two steps; it can still be looked into."),
        "stopButton": translate("Purposes", "Ends the training with a checkpoint, from which it can go on later."),
        "undoButton": translate("Purposes", "Takes the last change of the network back, one after the other."),
        "redoButton": translate("Purposes", "Makes a change again that was taken back."),
    }


def _design() -> dict[str, str]:
    return {
        "DesignWorkspace": translate("Purposes", "Here a network is put together, layer by layer."),
        "paletteTabs": translate(
            "Purposes", "What the palette offers: single layers to insert, or whole architectures to begin with."
        ),
        "SearchField": translate("Purposes", "Finds layer types by their names and by what they do."),
        "buttonZoomIn": translate("Purposes", "Shows the network larger."),
        "buttonZoomOut": translate("Purposes", "Shows the network smaller, so that more of it is in sight."),
        "RepairButton": translate("Purposes", "A change of the network that was tried, and takes the problem away."),
        "InputCard": translate("Purposes", "The images that come in: their height, width and channels."),
        "NameField": translate(
            "Purposes", "What the layer is called: in the network, in its file and in exported weights."
        ),
        "FoldHeader": translate("Purposes", "The title of a section, which folds it away and unfolds it."),
        "Gauge": translate("Purposes", "A figure of the whole network. It leads to the layer that has most of it."),
        "BatchGauge": translate("Purposes", "The largest batch for which a training step fits into the memory."),
        "batch": translate("Purposes", "The images of a step, for which the memory is foretold here."),
        "Minimap": translate("Purposes", "The whole network, small. The frame is what is in sight."),
        "layerMenu": translate("Purposes", "What can be done with the layer."),
        "UnitGrid": translate(
            "Purposes", "The units of the layer's output, to choose the one whose part of the image is shown."
        ),
    }


def _train() -> dict[str, str]:
    return {
        "dataFitChoice": translate(
            "Purposes",
            "How images of another size than the input's are made to fit it, in training, Inside and everywhere else.",
        ),
        "TrainWorkspace": translate("Purposes", "Here the network is trained by a recipe, and seen to learn."),
        "downloadOffer": translate(
            "Purposes", "A data set that does not come with the program, and how far its download is."
        ),
        "downloadButton": translate(
            "Purposes", "Fetches the data set and checks it, beside the window; then the network is trained on it."
        ),
        "declineDownloadButton": translate("Purposes", "Leaves the data set where it is, and the images as they are."),
        "cancelDownloadButton": translate("Purposes", "Ends the download. What has come is kept, and it can go on."),
        "trainPanelButton": translate("Purposes", "Trains the network that is open with this recipe."),
        "chooseStart": translate(
            "Purposes", "Lets the next training begin with weights that were trained before, by name and shape."
        ),
        "startCheckpoint": translate(
            "Purposes", "Which weights of that run: those it ended with, or those that were best on the validation set."
        ),
        "startMore": translate("Purposes", "Names the tensors that did not fit, are missing or are left over."),
        "findRateButton": translate(
            "Purposes", "Finds a learning rate by a short test: at which rates the loss falls, and where it explodes."
        ),
        "RateCanvas": translate(
            "Purposes", "The loss at ever higher learning rates. The dashed line is the rate that is chosen here."
        ),
        "rangeSteps": translate("Purposes", "From the lowest rate to the highest: more show more, and take longer."),
        "rangeTestButton": translate("Purposes", "Ends the test, or makes it anew."),
        "rangeUse": translate("Purposes", "Takes the chosen rate into the recipe."),
        "RateChoice": translate("Purposes", "The rates that the test suggests, and how each was found; or any other."),
        "PlotCanvas": translate(
            "Purposes", "How a figure goes on over the epochs: lines while training, dots on the validation set."
        ),
        "lossScaleSwitch": translate(
            "Purposes", "The scale of the loss: logarithmic shows small losses as well as large ones."
        ),
        "accuracyRangeSwitch": translate("Purposes", "The accuracies shown: those reached, or all from 0 to 100 %."),
        "EpochTable": translate("Purposes", "Loss and accuracy of each epoch, on training and validation set."),
        "resultsScroll": translate("Purposes", "What the run that is shown has come to, and all runs of this network."),
        "confusionSetSwitch": translate(
            "Purposes", "The images counted: the validation set serves every choice, the test set only the final score."
        ),
        "ConfusionMatrix": translate(
            "Purposes", "How often images of each class, a row, were read as each class, a column."
        ),
        "ImageStrip": translate("Purposes", "The images that were read wrong with most certainty, the worst first."),
        "AugmentationStrip": translate(
            "Purposes", "A training image, and what augmentation may make of it in six steps of a training."
        ),
        "drawAgain": translate("Purposes", "Draws the image anew, as other steps of a training would."),
        "moreAugmentation": translate("Purposes", "Shows further ways to change the training images, or fewer."),
        "CheckpointsList": translate(
            "Purposes", "The checkpoints that the run shown has kept: older ones can be deleted, and each be exported."
        ),
        "RunsList": translate(
            "Purposes", "All trainings of this network, the newest first. Their curves can be compared."
        ),
    }


def _inside() -> dict[str, str]:
    return {
        "InsideWorkspace": translate("Purposes", "Here is seen what every layer makes of an image."),
        "imageSetSwitch": translate(
            "Purposes", "Where the image comes from: the validation set, the test set, or one's own hand."
        ),
        "classFilter": translate("Purposes", "The images offered: of one class, or of all."),
        "resultFilter": translate("Purposes", "The images offered: those read right, those read wrong, or all."),
        "ImageGrid": translate("Purposes", "The image chosen here is what all layers are shown for."),
        "DrawPad": translate(
            "Purposes", "What is drawn is centred and scaled as the images of MNIST are, and read at every stroke."
        ),
        "Column": translate("Purposes", "All that a layer gives for the image: its feature maps, or its units."),
        "BigMap": translate("Purposes", "One feature map, large: a cell is what a unit gives for the image."),
        "FiltersView": translate(
            "Purposes", "The weights of a convolution: a filter for each map it makes, for one of the maps it reads."
        ),
        "shadingButton": translate("Purposes", "What the colours of maps and filters mean."),
    }
