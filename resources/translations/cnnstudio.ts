<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CNN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNN Studio {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, machine and the end of the log, without your name and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CNN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance as the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchitectureCard</name>
    <message>
        <source>Begin with this network (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}, {count} layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Architectures</name>
    <message>
        <source>From the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells the 1,000 classes of ImageNet apart, whose names and images do not come with the program: for other data its last layer needs as many outputs as there are classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small: trained here in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AugmentationPanel</name>
    <message>
        <source>Fold away: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, {number} in use: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More… ({number} in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other draws of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AugmentationStrip</name>
    <message>
        <source>A training image, then six draws of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training image, then six draws of it. Click for another image.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchGauge</name>
    <message>
        <source>Largest batch that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the predicted peak of a training step, where it may take all memory that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the shape after {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bytes} free on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bytes} free on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the real step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again with a real step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with a real step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a real step …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved by a real step: {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{peak} of {free}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigMap</name>
    <message>
        <source>Chosen map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>+ {share} multiplications a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpointing saves nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves {kept} of what a step keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What checkpointing saves is known once the network works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would save {kept} of what a step keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bytes} less at the peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bytes} more at the peak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>A set and a number, such as test:7 or validation:12; or a number alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the images are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images kept apart from training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: all are read otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test set is for the final figure: choose nothing by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image of this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a set and a number, such as test:7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks: read at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading: {done} of {total}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total} at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set} has the images 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Layers from the input downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the selected layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the first repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the selected layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find layers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the layer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the next layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected layers down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected layers up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of all problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the layer in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the selected layers: training leaves them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze the selected layers: training changes them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckpointsList</name>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, validation accuracy {accuracy}, {size} {kept}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckpointsPresenter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the checkpoint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights and the optimizer&apos;s state of step {step} are deleted from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation image {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>map {number} of {maps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}, {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}, {shape} units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Part of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of class {true} read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of class {true} read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} of {total} right. The arrow keys read the cells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Go on with the stopped run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the step in hand and keep the weights (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>A fault in the program: {error}. It is written in the log; your work is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} · {number} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files that could not be read, left out: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels: mean {mean}, deviation {deviation}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>Arrays (*.npz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the images to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of arrays (.npz)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures or IDX files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on other images: a data set of the program, a folder of pictures, a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {size} of disk: images kept from large folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({size} to download)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFit</name>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the images in whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How images are fitted to the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image fills the input in its proportions; what sticks out is cut off at both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole image fills the input, out of proportion where need be. In an input that is only a little larger it gets a black border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole image fits in, in its proportions, with black beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} and other sizes → {new}, cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} and other sizes → {new}, cropped to {old}, then stretched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} and other sizes → {new}, whole, padded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}, cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}, resized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}, stretched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}, whole, padded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} → {new}, with a black border</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Train on {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is being downloaded. Choose {other} when that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataReading</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the reading; what has been read is kept, and it can go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the other images; those that have been read are not read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {done} of {total} images are read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>1 lane, {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input, {data}, images of {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lanes} lanes, {layers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers}, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers}, {times} times over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 × 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of repeat 1 of {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane {number} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lanes} lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignWorkspace</name>
    <message>
        <source>Width of the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the palette</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>CNN Studio projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping keeps a checkpoint: you can look inside, export its weights, or go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is being trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no longer there. It is taken off the list of recent files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Chosen layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No convolution, no filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only convolutions have filters that can be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys [ and ] go to the layers beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which input map the weights are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {number}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys Page Up and Page Down go to the maps beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {map}, row {down}, column {across}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceChip</name>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training uses the fastest device there is: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes the next training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadOffer</name>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what has come…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it when the training has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the download; what has come is kept, and it can go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it from the internet and check it, beside the window; then train on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the images as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of it are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} to download; {terms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is on this computer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble}. Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawPad</name>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw with the mouse; or arrows move the pen, Space puts it down and lifts it, Delete clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strokes: {strokes}; pen down at column {column}, row {row} of {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strokes: {strokes}; pen up at column {column}, row {row} of {cells}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawerHandle</name>
    <message>
        <source>Open the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inspector: the selected layer&apos;s settings (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>sees {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside {layer}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EdgeLine</name>
    <message>
        <source>{cells}:  {top} top  {bottom} bottom  {left} left  {right} right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a warning back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hush a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hush warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectiveFields</name>
    <message>
        <source>Being worked out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network to see how much each pixel counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} validation images, weights of step {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} None of them moves this unit: its gradient is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} {share} of it lies in the field, half of it in the middle {core}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectiveView</name>
    <message>
        <source>Effective field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyStack</name>
    <message>
        <source>Begin with {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a layer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull a layer from the list at the left onto the canvas, or press Enter on it. Layers stack from the input downwards; each shows at once what it gives and costs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochModel</name>
    <message>
        <source>Accuracy over the training images while the epoch ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy over the validation images after the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over the validation images after the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean loss over the training images while the epoch ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train acc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val. acc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Figures of each epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A bare state_dict for torch.load with weights_only; facts about it beside it as .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays for NumPy, one for each tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe and fast, read by most tools. Made for sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export before a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Press Export again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: in training, as the weights are when you press Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}: the weights of step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best: step {step}, {accuracy}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}, {accuracy}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the run&apos;s weights are written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in the program: {error}. Your work is safe; the details are in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the program: {error}. Save your work now; the details are in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept per image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>{name}, unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiltersView</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {number}, row {down}, column {across}: {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} filters, input map {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter {chosen} of {number}, input map {channel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>End the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: next; Shift+Enter: previous; Alt+Enter: select all; Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find layers by name, type or settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, type or settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that is found (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that is found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldActions</name>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all branches and blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the branches or the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all branches and blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold the branches or the block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldHeader</name>
    <message>
        <source>Fold away (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs per image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs the shape after {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 layer holds weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} layers hold weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters {weights} + tensors {tensors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown from {layer} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of them in {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them are trained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Fold (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupingActions</name>
    <message>
        <source>Add a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lane to the branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve the branches or the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group as block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the selected layers as a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a layer beside the selected one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put beside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the lane with its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap in a skip connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap in branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap the selected layers in a skip connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap the selected layers in branches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Kept / image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HushButton</name>
    <message>
        <source>Hush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hush: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of this no more here; the list of problems (F8) brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image}, label {label}, read right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image}, label {label}, read wrongly as {read}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image {number}: {true} read as {read}, {probability}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}  ·  validation image {number}, label {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputForm</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of another size are made to fit; Train says how, and lets you choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputView</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit sees nothing of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receptive field {size}
rows {top}–{bottom}, columns {left}–{right}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Height of the chosen map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsideWorkspace</name>
    <message>
        <source>The design has changed since this run was trained: this is the run&apos;s own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a layer to see and change its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of a layer appear here once the network has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the size comes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one output unit sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding and stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, shared and full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPlace</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepNote</name>
    <message>
        <source>{epochs} × {size} on the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneList</name>
    <message>
        <source>Add a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this lane alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a layer into it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>Enter: to the lane&apos;s first layer. Alt+↑, Alt+↓: change places. Del: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane {number}: {layers}, output {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes its input on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <source>{kind}, found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (Shift+F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>A copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to go into the lane?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to stand beside {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerTableDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} rows · at least {parameters} parameters · at least {macs} MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} rows · {parameters} parameters · {macs} MACs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Keep height and width the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: keep height and width the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Sums by map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {layer}: {maps}; bias: {bias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map {number}: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name}[*] - CNN Studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapsLegend</name>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue and red, zero as paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CET-CBD1, for the colour-blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed scale: larger values have the colours of the ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest magnitude of the fixed scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale and colours of the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale per layer: colours reach to its largest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale per map: colours reach to the largest value of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of both ends stand for this magnitude and all above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapsView</name>
    <message>
        <source>Feature maps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>Activations kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the worst moment of a step: {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once the network works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak, float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak, mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted for batch {number}. Mixed precision is torch&apos;s autocast to 16 bits: weights, gradients and optimizer stay float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each layer keeps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory at batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training memory: {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {bytes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare training memory, and what each layer keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizers and precisions compared, and what each layer keeps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Activations kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for backward: {bytes} bytes, as predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for backward: {bytes} bytes, predicted {predicted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured when a training starts, or now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory at batch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak: {measured} bytes, predicted {predicted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown until the network is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted and measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {bytes} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a few steps with a twin of the network and see what they take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training takes layers together: {kept} bytes kept, peak {peak}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {precision}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Click or drag to scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>After the first epoch: what the network mistakes for what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the most wrong images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wrong test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wrong validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored once, after the last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} right, {wrong} of {total} wrong. Rows: true class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{true} read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameHeader</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate, move or delete the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of 28 × 28 pixels come in, and ten classes are wanted. The layers are up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: drag it together yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {year}: input {input}, {parameters} parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Filters and feature maps appear with the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training, and the curves of loss and accuracy grow here while the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the network first: its filters and feature maps are shown here while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Do that in Design first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}. Then train the network, and look at its filters and feature maps here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can start once these images are here: {size} to download.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {kind} from {minimum} to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {kind} above {minimum}, up to {maximum}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnImage</name>
    <message>
        <source>As the network gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the network gets it: centred and scaled as the digits it learns from. Read at every stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the pad (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph or picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last stroke back (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, fitted to {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted as the data&apos;s images are; or drop one on the pad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaddingEditor</name>
    <message>
        <source>Explicit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>{setting}, height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}, width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the palette ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the palette shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Press Save again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>epoch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the zoom (Esc, or a double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotSummary</name>
    <message>
        <source>nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation {value} after epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} at epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what the first epoch has reached, or from 0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetChoice</name>
    <message>
        <source>As “{preset}” but for: {settings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset “{preset}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own recipe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDock</name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All problems, and what mends them (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hush all {count} like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {layer}: {problem}. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Hush: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of this no more here; the list of problems (F8) brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>A change of the network that was tried, and takes the problem away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of the whole network. It leads to the layer that has most of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that a layer gives for the image: its feature maps, or its units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trainings of this network, the newest first. Their curves can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design is where a network is made, Train where it learns, Inside where it is looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training with a checkpoint, from which it can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the window can be told, in one menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds layer types by their names and by what they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a network is put together, layer by layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is seen what every layer makes of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the network is trained by a recipe, and seen to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a figure goes on over the epochs: lines while training, dots on the validation set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often images of each class, a row, were read as each class, a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the training wait between two steps; it can still be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch, on training and validation set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a change again that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One feature map, large: a cell is what a unit gives for the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the network larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the network smaller, so that more of it is in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change of the network back, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracies shown: those reached, or all from 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image chosen here is what all layers are shown for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images counted: the validation set serves every choice, the test set only the final score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of a step, for which the memory is foretold here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images offered: of one class, or of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images offered: those read right, those read wrong, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images that come in: their height, width and channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images that were read wrong with most certainty, the worst first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest batch for which a training step fits into the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of the loss: logarithmic shows small losses as well as large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of a section, which folds it away and unfolds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units of the layer&apos;s output, to choose the one whose part of the image is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of a convolution: a filter for each map it makes, for one of the maps it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network, small. The frame is what is in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network that is open with this recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network that is open, beside the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn is centred and scaled as the images of MNIST are, and read at every stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of maps and filters mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the layer is called: in the network, in its file and in exported weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the palette offers: single layers to insert, or whole architectures to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run that is shown has come to, and all runs of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the image comes from: the validation set, the test set, or one&apos;s own hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data set that does not come with the program, and how far its download is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training image, and what augmentation may make of it in six steps of a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the image anew, as other steps of a training would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the download. What has come is kept, and it can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the test, or makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the data set and checks it, beside the window; then the network is trained on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a learning rate by a short test: at which rates the loss falls, and where it explodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the lowest rate to the highest: more show more, and take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How images of another size than the input&apos;s are made to fit it, in training, Inside and everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the data set where it is, and the images as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the next training begin with weights that were trained before, by name and shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the tensors that did not fit, are missing or are left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows further ways to change the training images, or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen rate into the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoints that the run shown has kept: older ones can be deleted, and each be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss at ever higher learning rates. The dashed line is the rate that is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates that the test suggests, and how each was found; or any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights of that run: those it ended with, or those that were best on the validation set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>There is no network to look into yet: train it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ramp</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeTestDialog</name>
    <message>
        <source>A run is being trained: stop it first, then look for a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes some steps with this recipe&apos;s optimizer and batches, each at a higher learning rate, on weights of their own: no run is touched. A good rate lies where the loss falls, well before it rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}, learning rate {rate}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {rate}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateChoice</name>
    <message>
        <source>Another rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tenth of the rate where the loss is least, {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the loss falls fastest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Loss at each learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate {rate}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Nothing to train yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag layers into the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training starts when every layer has a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} cannot work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images for this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with a small one, which trains on MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download it in Train once {other} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download it in Train, under Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training can start once it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} is being downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} is not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeCost</name>
    <message>
        <source>At {number} steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this recipe takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {peak}, down to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} steps / epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once no run is being trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try ever higher learning rates for a few steps, and see where the loss falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {peak}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step / epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked: a run is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original, then six draws</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before its work was saved: {name}, with {layers} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network without a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Regrouping</name>
    <message>
        <source>Add a lane to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the merge of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the repeats of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint gradients of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissolve {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate a lane of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {name} as a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a lane of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} beside {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} beside {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a lane of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap {name} in a skip connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap {name} in branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairButton</name>
    <message>
        <source>Alt+Enter does this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the layer away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored after every epoch on images kept apart from training: by these you choose and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before its end, so the test set has not been scored. Go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test set is scored once, after the last epoch: the final figure, by which nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {total} wrong, in {time} of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed before its end, so the test set has not been scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training of this network is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val. accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step {step} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epochs} epochs at batch size {batch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}; 1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}; {count} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying what is fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early, test accuracy {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} steps a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Run of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsList</name>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay its curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, validation accuracy {accuracy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {epochs} epochs at batch size {batch}. Enter shows it, Space overlays its curves, F2 renames it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} {rate}, batch {batch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started from {path}: {summary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recipe}, augmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights, checkpoints and figures are deleted from the disk: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is being trained: stop it before you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleCurve</name>
    <message>
        <source>Learning rate over the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Class scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label}, not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label {label}, read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights: {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectedCount</name>
    <message>
        <source>{selected}. Shown here: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic leaves one core to the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next training on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance, text, language, folders, device, threads, the sizes of window and panels and the recent files go back to what they were at first. Documents and runs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the layer&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert it after the selected layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen unit over its map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a layer type, from anywhere in Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input, the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer before, the layer after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map before, the map after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps (Inside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The palette of layers (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stack of layers (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little more, a little less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the number there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its curves, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves (Train)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing a digit (Inside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters (Inside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From architecture to architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From filter to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From image to image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From layer type to layer type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (Inside)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are read wrong (Train)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a name as it was, then back to the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the search, then back to the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer, look from farther away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pen by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is looked at closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much more, much less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pen down, lift it; held down, it draws meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the values a little before, a little after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready architectures (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs on a card (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs (Train)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select as far as the first, the last layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one more layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the layer; also select it, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cell&apos;s images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choice before, the choice after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confusion matrix (Train)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first, the last of those in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images before, the images after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer&apos;s settings (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repair before, the repair after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first, the last column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first, the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first, the last unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one output unit sees (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all layers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next layer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search over the stack (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges between panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edge by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do its first repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From lane to lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the lane&apos;s first layer, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane to the left, to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding and stride (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first layer shown, the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first, the last output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lane to the left, to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes of branches (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer above, the layer below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers below a unit (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of problems (Design)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output before, the output after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem before, the problem after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little lower, a little higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmented images (Train)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image before, the next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for a learning rate (Train)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the rate, half of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints of a run (Train)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeExplanation</name>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height = width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedForm</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling the network first takes half a minute or more, and pays in long trainings alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How images lie in memory: pixel by pixel, or channel by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be tried: a step takes too long for that, or a copy has no room in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeatable, so nothing is tried: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of the CPU; usually all cores but one, for the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried for the run that is shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step works with; 16 bits are fast on a GPU and slow on most CPUs. Weights stay float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is automatic is tried for a few seconds before the next training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the optimizer updates all weights in one kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at step {step}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} fixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitterHandle</name>
    <message>
        <source>{name}: drag, or use the arrow keys, Home and End
A double click or Enter: the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Choose the weights to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of another run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the weights of another run or of a file, instead of random ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of a run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPart</name>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether they fit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from another checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be had</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>A step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All between two steps: looks into the network, reports, log and checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured while a training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probes, reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} steps a second on {device}, {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, on average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>CNN Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes on; F4 goes to the next part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainButton</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainWorkspace</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training waits, and nothing is lost. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with batch {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one output unit of {layer} sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitLayers</name>
    <message>
        <source>Layers below the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a layer, or choose one with ↑ and ↓, to see what the unit reads of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} more below: Enlarge shows all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>It sees nothing but padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees the whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {parts} lie in the padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {part} lies in the padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once the layer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit i = {row}, j = {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom {number} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns {first} … {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {number} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {number} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows {first} … {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top {number} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Of the image it reads {rows}, {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge, with the effective field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From unit to unit it moves by 1 pixel (stride 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From unit to unit it moves by {stride} pixels (stride)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it large, with all layers below and the effective field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers}: units {first} … {last} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers}: {rows}, {columns} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; the first begins at row {row}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Output unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit of the small map: click it, or use the arrow keys, Home and End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsSection</name>
    <message>
        <source>Sharing saves nothing here: there are too few places that share the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To connect every output with every input would take {times} times as many: here all places of a map share the same weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>this layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowFigure</name>
    <message>
        <source>1 column ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column stepped over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row stepped over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an output: click it, or use ←, →, Home and End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {unit} reads columns {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {unit} reads nothing but padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {unit} reads rows {cells}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding: {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} columns ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} columns stepped over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} rows ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} rows stepped over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{padding}: {size} columns, kernel {kernel}, stride {stride}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{padding}: {size} rows, kernel {kernel}, stride {stride}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} and {added}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zooming</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to full size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom until the whole network fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Balance</name>
    <message>
        <source>Training images of each class: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready recipes: how the network is trained. Seed, device, speed and what is kept stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>One image of each class: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>The batch size must be at least 1, not {batch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>architecture</name>
    <message>
        <source>There is no architecture “{name}”. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeNet-5 nearer to its paper: tanh and average pooling on 32 × 32 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has besides: partial connections between the maps of its second convolution, a trainable factor and bias for each subsampling map, and radial basis outputs instead of the last dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two convolutions and three dense layers: the network that read digits, as it is built today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common reading of LeNet-5: ReLU and max pooling on 28 × 28 images. The paper has tanh and average pooling on 32 × 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter for each map by itself, then 1 × 1 filters: nearly VGG-16&apos;s accuracy with a 27th of its multiplications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlexNet as in its paper: local response normalization, and three convolutions in two groups, one for each GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As MobileNet v1, with fewer and narrower layers and with the first convolution at full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in torchvision (“v1.5”): where the maps are halved, the 3 × 3 convolution has the stride, which the paper gives to the 1 × 1 before it. A 1 × 1 convolution takes the shortcut to the new shape, as in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in torchvision, without its auxiliary outputs: batch normalization behind each convolution, and 3 × 3 windows where the paper has 5 × 5, for which see GoogLeNet (2014). Its pooling in ceil mode is SAME here, which on these sizes is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in torchvision: where the maps change, a 1 × 1 convolution with batch normalization takes the shortcut to the new shape (the paper&apos;s option B; its option A fills up with zeros).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep convolutions, ReLU and dropout, trained on GPUs, won ImageNet and began the age of deep learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DenseNet-BC with growth 32, as in the paper and in torchvision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer reads the maps of all before it: features are used again, and few weights are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire modules squeeze the maps before they widen them: AlexNet&apos;s accuracy with a fiftieth of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full width, as in the paper and in Keras, which cuts ReLU off at 6 and, where the stride is 2, adds its zeros at the bottom and right alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoogLeNet as in its paper: 5 × 5 windows, biases and local response normalization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth 12 as in the paper&apos;s networks for CIFAR-10, with 4 layers a block where those have 16, and with a pooling before the first block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine inception modules look through windows of several sizes at once, with a tenth of AlexNet&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of 3 × 3 convolutions in the manner of VGG, for 28 × 28 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says for every pixel what it belongs to: small maps see much, and shortcuts bring back where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts past bottlenecks of 1 × 1, 3 × 3 and 1 × 1 convolutions: {number} layers at a bearable cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts past every two convolutions: {number} layers train as easily as a few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed that depth is what counts: {number} layers with weights, all convolutions 3 × 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six depthwise separable convolutions, for 28 × 28 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has five sizes from 64 to 1,024 filters, cuts the maps of its shortcuts to fit, and has no batch normalization. It gives a map for each class. Training here is for one class an image, so it can be looked at and changed, not trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper has two auxiliary outputs besides, for training alone, and does not say how its normalization is set: here as in Caffe&apos;s. Its table counts 6.8 million parameters; biases counted, there are 6,998,552.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper made it for CIFAR-10, with shortcuts that have no weights where the maps change (option A, 269,722 parameters). Here a 1 × 1 convolution takes them there (option B), as in the large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper says 224 × 224; its sizes come out with 227 × 227, as in Caffe. Its α of 0.0001 is not divided by the five channels that the normalization looks at, and so is 0.0005 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s own small ResNet, for 32 × 32 images: 20 layers of few filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three dense blocks of four layers that each add 12 maps, for 28 × 28 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three inception modules in the manner of GoogLeNet, for 28 × 28 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three stages of 16, 32 and 64 filters and one dense layer of 128 before the last, where VGG-16 has five stages and two of 4,096.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two 3 × 3 convolutions see as far as one of 5 × 5, with fewer weights and one more nonlinearity. Most weights are in the dense layers. As in the paper and in torchvision, which has an adaptive pooling besides that does nothing at 224 × 224.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 1.0, as in the paper and in torchvision. Version 1.1 begins with 64 filters of 3 × 3 and pools earlier, which takes 2.4 times fewer multiplications. There is no dense layer: the mean of each of the last maps is the number of its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With batch normalization, as torchvision&apos;s GoogLeNet, and the paper&apos;s 5 × 5 windows. Works on images of any size that two poolings can halve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in torchvision, after Krizhevsky&apos;s later paper (2014): fewer filters than in 2012, no groups, no local response normalization. torchvision&apos;s adaptive pooling does nothing at 224 × 224.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>augmentation</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 6 turned that far is a 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mirrored 2 is no 2: characters mostly lose their meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts up to so much of each image&apos;s area away round a place drawn by lot, and enlarges what is left to the whole image (random resized crop; Szegedy et al., 2015). Other than by a shift no zeros come in, and things become larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes what is in each image up to so many percent larger or smaller, its centre staying where it is; zeros come in where it shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors every other image, drawn by lot, so that left becomes right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves each image by up to so many whole pixels up or down and left or right; zeros come in at the edge. It is what a random crop from an image padded with as many zeros gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts zeros in a rectangle of each image, of any place and shape and of up to so much of its area (Zhong et al., 2017): the network learns not to rely on one part alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian noise that is added to each pixel, whose values go from 0 to 255; what gets beyond these ends stays at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns each image round its centre by up to so many degrees either way; zeros fill the corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns every other image, drawn by lot, upside down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images of {size} can be gone altogether: at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not installed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run goes on as it was begun: leave out {options} beside --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps are of an image: add --image test:7 or --image FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new folder for the run: --out RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what to train: a .cnn file or an architecture, or a run with --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one project can be opened at a time: give one .cnn file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}); please report it with what {path} says at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {reason}); please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; resume with: cnnstudio train --resume {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes N × {shape} images: float32, pixels / 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is a PNG: give {path} a name that ends in .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refuses: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs the system&apos;s library {library}: install it, or run packaging/start, which does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no architecture and no file “{name}”: give a .cnn file or one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{word}”: did you mean “{near}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for the window: start it on a desktop, or use the commands that need none, see “cnnstudio --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image in {folder}: name a folder of image files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image {number} in the {set} set: its images are {set}:0 to {set}:{last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this: take a smaller batch, input or network, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no window: name a command, see “cnnstudio --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training on {device}: epochs {epochs}, batch size {batch}, {optimizer}, learning rate {rate}, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command: the window. NET is a .cnn file or an architecture&apos;s name, like lenet5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .cnn file or an architecture&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data set&apos;s name, by default the project&apos;s or mnist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name like lenet5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new folder for the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another input: height, width, channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, cpu, cuda or mps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by default what the file&apos;s ending says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes and probabilities of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each size must be from 1 to {most}, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}: loss {loss}, accuracy {accuracy}; validation loss {validation_loss}, accuracy {validation_accuracy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for --maps: train:N, validation:N, test:N or an image file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with a run where it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images a step, by default the project&apos;s or 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input {size}, batch {batch}, {optimizer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a number, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number from {minimum} to {maximum}, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be height, width and channels like 28x28x1, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light colours on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of a whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receptive field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipe, by default the project&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shapes, parameters, multiplications, memory, receptive fields and problems of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy {accuracy}, test loss {loss}, {duration} of training; the run is in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feature maps that a layer gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filters of a convolution layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads of the CPU, by default all cores but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train a network and keep the run in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would mend it: {repairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose state takes memory, by default the project&apos;s or adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a ready architecture as a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a run&apos;s weights for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {path}, {width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {layers} layers for images of {size}, {parameters} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (see “{program} --help”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no file “{word}”: the commands are {commands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}, step {step}/{total}, loss {loss}, accuracy {accuracy}, {speed}/s, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already and not empty: choose a new folder, or resume the run in it with --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s settings are as at the first start. Documents and runs are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the window&apos;s settings (appearance, text, language, folders, device, threads, sizes, recent files) back to what they were at first, and end; documents and runs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only feature maps are of an image: leave out --image, or draw --maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is an SVG or a PNG: give {path} one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture of a network, or of a layer&apos;s filters or feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hushed warnings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the layers as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the layers as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network: as cards, or volumes to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture to write; SVG for a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s folder; for --network a .cnn file or an architecture&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote {path}, {width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--learning-rate {rate}: a tenth of the rate where the loss is least, {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--learning-rate {rate}: where the loss falls fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the run whose checkpoint is to be deleted: cnnstudio runs RUN --delete N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the run whose weights are meant: --weights RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from {path}: {summary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; go on with: cnnstudio download {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s data are no longer at {place}. Put them back, or say where they are now: --data PLACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no runs in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set “{name}” to download: choose {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying what is fastest for a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few steps at ever higher learning rates, and the rate that they suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of runs, by default the window&apos;s; or a run, whose checkpoints are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ready recipe; what is named beside it holds instead of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step took {total} ms: data {data}, forward {forward}, backward {backward}, optimizer {optimizer}, probes and reports {looking}; on {device}, threads {threads}, {precision}, {layout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another server&apos;s folder with the same files, like https://example.org/data/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augmentation of the training images, by default the project&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best, last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a data set that does not come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the image&apos;s name, by class, or by probability, the least certain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnnstudio: {number} of {all} images could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cnnstudio: {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compile the network first, which takes half a minute and needs a C++ compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete a run&apos;s checkpoint of this step; the best and the last one stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fashion-mnist or cifar10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how images of another size fill the input: stretch them, fit them in whole with black beside them, or crop what sticks out; by default the project&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image files, folders with all in them, or images of the data set like test:7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images read: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be last, best or the number of a step, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be names like conv1,conv2, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers and blocks that are not to be trained: conv1,conv2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate {rate}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory layout of images and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a run: its last checkpoint, or the best by validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the K likeliest classes of each image, the likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print all steps, comma-separated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed, by default what is usual, or with --no-repeatable what a short trial finds fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from the weights of a run or of a .safetensors, .pt or .npz file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps from the lowest rate to the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one, the best by validation accuracy, or that of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs there are, or the checkpoints of one, and what they take on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried: {speeds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update all weights in one kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a step works with, bf16 and fp16 for short; weights stay float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} MB, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Then go on with: cnnstudio train --resume {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in {folder}; train on it with --data {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is on this computer already: there is nothing to download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble}; trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no address of a server: it must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colormaps</name>
    <message>
        <source>There is no colour map {name}: choose {known}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Images cannot be given to an input of {shape}: the input must have a height, a width and channels, as in 28 × 28 × 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training and test images in {folder} differ in size: put the four files of one data set there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has a single training image: at least two are needed, one of them to validate with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} has {there} images, but {labels} has {wanted} labels: put two files that belong together there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has more than {limit} million pixels: make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the label {label}, but there are only {classes} classes, 0 to {last}: it is damaged or belongs to another data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no images or labels: choose another data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {there} along {axes} axes, where bytes along {wanted} are needed: it is another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: choose a picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: choose another picture, or save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: get it again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is named .gz but is not compressed by gzip: get it again, or take .gz off its name if it is a raw IDX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read: choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not begin as an IDX file: choose a file such as train-images-idx3-ubyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} goes on after the values that its header promises, so it is damaged: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut off, it holds less than its header promises: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, it cannot be decompressed to its end: get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set {name}: choose {known}, a folder of pictures (a folder a class), one with IDX files, or an .npz file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture that can be read: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has none of the arrays {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts hold images of different sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has fewer than two pictures that can be read to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz: choose a folder with the four IDX files of a data set, or one with a folder of pictures for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no folders of pictures in it: put the pictures of each class into a folder of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} holds fewer than three images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images} holds {there} images and {labels} {wanted} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must hold bytes, or numbers from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must hold whole numbers from 0, one an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {shape} holds no grey or RGB images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no data set that can be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no part of CIFAR-10&apos;s binary version: it is damaged or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence, Zalando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downloaded files of {title} in {folder} are damaged: download them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images kept in {folder} vanished: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of {name} are not all read yet: what was read is kept, go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection to {host}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no licence stated; please cite A. Krizhevsky, 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came from {mirror} was not {name}, or was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers {code} {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} broke off in the midst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} cannot be trusted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not found: is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends another file than this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not hold what it should: delete it and download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {needed} GB of arrays, more than half of this machine&apos;s memory of {there} GB: save its images as picture files, a folder a class; those need not fit into the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} could not be downloaded: {reason}. What has come is kept: try again later, or choose a folder that has its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} in {shape} takes {needed} GB, more than this machine&apos;s memory holds, and at {folder} only {free} GB of disk are free: choose a smaller input, make room, or set {name} to a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is being downloaded already: wait for the end of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not on this computer yet: download it with “cnnstudio download {key}” or where the images are chosen in Train, or choose a folder that has its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} needs {needed} MB of disk, but at {folder} only {free} MB are free: make room, or set {name} to a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no whole .npz file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} could not be downloaded: {reason}. Try again later, or choose a folder that has its files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>a list of layers is expected, but there is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say “format”: “{format}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} layers, repeats counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have at least one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer CNN Studio (file version {version}, this reads up to {known}): update it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its branches and blocks are nested more than {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is missing or no positive number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {label}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer {number} is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input&apos;s sizes must be from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no layer type “{kind}”; there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a CNN Studio project that can be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drawing</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which few programs open: take SVG instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height, width: {count} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rods: {count} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thickness: {count} maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input} in, {output} out; {layers} layers, {parameters} parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A network built anew took them all and gives the same outputs, bit for bit, for {images} random images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch state_dict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the weights would replace {path}, which is something else: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{key}”: choose one of {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written for {path} reads back differently, so it was not kept: check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not say its format: let it end in {suffixes}, or name the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends like another format: let it end in {suffix}, or choose the format {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tensors} tensors, {numbers} numbers of step {step}: read back and equal bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Added to the variance, so that nothing is divided by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned number to every map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned number to every unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells by which the window moves between two output units, down and across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells from one tap of the kernel to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of negative values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of filters, and so of feature maps that come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of units; the last layer needs one for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts into which channels and filters are split; each filter reads its own part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns of the window that an output unit looks through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the newest batch in the running mean and variance that prediction uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALID adds nothing and ignores what is left over; SAME adds as many cells round the edge as give one output a stride; explicit adds the rows and columns you say on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros added on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells from one value&apos;s filter to the next one&apos;s: how many times larger the maps become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far below zero negative values may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many maps are made from each map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times higher and wider the maps become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the weights are drawn before training. They must differ, and be of a size at which signals neither fade nor grow from layer to layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest repeats each value; bilinear goes evenly from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts into which the channels are split; it must divide their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns that come out, whatever goes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows or columns cut off on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales and shifts each map as learned, as the other normalizations do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values, or of the feature maps, that are zeroed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALID keeps all that a filter reaches; SAME gives just stride times the input&apos;s size; explicit cuts off the rows and columns you say on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k: added, so that nothing is divided by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n: how many channels are looked at, its own in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p: an even number. The higher it is, the more the largest value decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α: how much the neighbours count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β: the power, which sets how hard it divides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training leaves its scale and shift as they are, and its running mean and variance too: it normalizes by these also in training, as in prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training leaves its weights as they are: they get no gradient, no step of the optimizer and no weight decay, and take no memory for these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Cannot read {path}: {reason}. Check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB: is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>freezing</name>
    <message>
        <source>There is nothing with weights called “{name}”: freeze some of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often its layers follow each other, each time with weights of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How what the lanes give is put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps of all lanes one after another; they must have one height and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training keeps each repeat&apos;s input alone and computes the rest again when it goes backward: less memory for more time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value by value; a lane that gives 1 × 1 maps weights the maps of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value by value; all lanes must give one shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training leaves the weights of all layers in it as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>initialization</name>
    <message>
        <source>1 / √(larger of inputs and outputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As He normal, but with no weight far from 0. Bias 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Xavier normal, but with no weight far from 0. Bias 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters at right angles to each other: no signal grows or fades (Saxe et al., 2014). Bias 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ReLU and its like, in deep networks above all (He et al., 2015). Bias 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For tanh, sigmoid and softmax (Glorot and Bengio, 2010). Bias 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the last layer of a residual lane, which then begins as if it were not there. Elsewhere the filters would all stay alike. Bias 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the variance where nothing is cut off (LeCun et al., 1998). Bias 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every PyTorch layer begins with: uniform, somewhat narrower than He&apos;s; its bias is drawn alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xavier uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from −b to b, b = {rule} = {numbers} = {bound}; std = b / √3 = {deviation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std = {rule} = 1 / √{side} = {deviation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std = {rule} = {numbers} = {deviation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√({number} / (fan-in + fan-out))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√({number} / fan-in)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of a pixel: 1 of a grey image, 3 of one in colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>The layer {path} has no filters; these have: {paths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer {path}: name one of {paths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {shown} of {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {path} is no convolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the last run do not fit the network as it is now: train it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>Adds rows and columns of zeros round every feature map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it as learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects every unit with every input value, each by a weight of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest value in each window, and so shrinks the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays all feature maps out as one vector, as a dense layer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets positive values through and makes negative ones zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU, but lets a small share of negative values through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides learned filters over its input; each filter makes one feature map of what it finds where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes values into the range from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes values into the range from −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each whole feature map: one number a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each window, and so shrinks and smooths the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns values into shares that add up to 1. The loss does this by itself: no network needs it at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training, zeros a random share of the values, so that no unit relies on a few others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} average, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} max, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel}, {filters} maps, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv 2D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global avg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth ReLU: always positive, with no corner at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt. avg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt. max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a convolution and before its activation, in all but small networks: it lets them learn several times faster. With batches below 16 take group normalization (Ioffe and Szegedy, 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After nearly every convolution and dense layer but the last: without something between them that is no straight line, two layers can do no more than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As LeNet-5 did, or where smooth maps are wanted; max pooling mostly works better inside a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As adaptive average pooling, where it counts that a feature is there at all and not how much of it. An output of 1 × 1 is global max pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the last layer, where probabilities shall come out; training then leaves it to the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of a network, where the features of the whole image are weighed into a score for each class. On large feature maps it is by far the dearest layer: pool first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end, before the last dense layer, in the place of large dense layers: no weights, any image size, and little that could be learned by heart (Lin et al., 2013).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before dense layers of a network that shall read images of any size, as torchvision&apos;s AlexNet and VGG do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before or between dense layers, where a network knows its training images by heart: training loss falls and validation loss rises (Srivastava et al., 2014).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between convolutions, to halve height and width: it keeps what was found and lets go of just where, so that small shifts of the image change little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between convolutions, where single zeroed values would be made up for by their neighbours, which show nearly the same (Tompson et al., 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings all values of an image together (of all channels, rows and columns) to mean 0 and variance 1, then scales and shifts each as learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each feature map of each image to mean 0 and variance 1, which takes its contrast away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each group of channels of an image to mean 0 and variance 1, then scales and shifts each channel as learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts rows and columns off the edges of every feature map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each value by what its place shows in the channels beside its own: strong responses hold their neighbours down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides every map into as many parts as you say, as equal as can be, and takes the largest value of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides every map into as many parts as you say, as equal as can be, and takes the mean of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout 2D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges every feature map by a whole number: repeats each value, or goes evenly from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges feature maps: each value lays learned filters out, a stride apart from its neighbours&apos;; what overlaps is added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters each feature map by itself (depthwise), then mixes them at each place by a 1 × 1 convolution (pointwise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For gates, whose output says how much of something shall pass, as in squeeze and excitation; between layers take ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For images, everywhere: what is worth finding in one place is worth finding in all, so a filter needs few weights. Two of 3 × 3 see as far as one of 5 × 5, with fewer weights and a nonlinearity more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deep networks after layer normalization, as ConvNeXt and transformers (Hendrycks and Gimpel, 2016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In networks for small devices, as MobileNetV3, where SiLU&apos;s exponential costs time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In small networks and to rebuild LeNet-5. In deep ones its gradient fades: it is flat where values are large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of ReLU in deep networks, as EfficientNet does (Ramachandran et al., 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of a convolution where a network must be small and fast, as Xception and MobileNet. Unlike theirs it has nothing between its two steps; for that put a depthwise convolution, batch normalization, ReLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the place of batch normalization where batches are small, say below 16: it does not mix the images of a batch, and predicts as it trains (Wu and He, 2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU for positive values; negative ones go smoothly to a lowest value, −alpha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU, but smooth: lets each value through by how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local response normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lp pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly SiLU, of straight lines and a parabola: cheap to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, between the last feature maps and the first dense layer; after global pooling it costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separable convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides a filter of its own over each feature map; maps are not mixed with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swish: like ReLU, but smooth, and slightly negative left of zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the p-th root of the sum of p-th powers in each window: the length of what it holds at p = 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get from small maps back to the image&apos;s size, as in U-Net, autoencoders and generators. A kernel that the stride divides leaves no chequered pattern; upsampling and a convolution leave none either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get from small maps back to the image&apos;s size. Followed by a convolution it does what a transposed convolution does, with no chequered pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To rebuild AlexNet or GoogLeNet; later networks found that batch normalization does far more. The paper&apos;s α is not divided by the number of channels: its 1e-4 with 5 channels is 5e-4 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a convolution&apos;s own padding cannot say it: other sides than SAME takes, or zeros before pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a network must be small and fast, as MobileNet: followed by a 1 × 1 convolution, which mixes the maps, it does the work of a convolution for about a ninth of the multiplications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an image&apos;s brightness and contrast should not count, as in style transfer (Ulyanov et al., 2016); for telling classes apart the others mostly do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where batches are small or images should not depend on each other; on vectors above all. On large maps it has many weights, one pair for each value: there group normalization is leaner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both should count, how strong a feature is and how often it occurs: the higher p, the more the largest value alone decides, as in max pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where lanes give maps of different sizes that shall be merged, as in the first U-Net, or where edges are spoilt by padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where units of ReLU die, that is give zero for every image and so never learn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where what comes out must be positive, a width or a rate; between layers ReLU mostly does as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training, zeros a random share of the feature maps, each as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without batch normalization: its means lie nearer to zero than ReLU&apos;s (Clevert et al., 2015).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha {alpha}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} L{power}, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} and 1 × 1, {filters} maps, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel}, each map by itself, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel}, {filters} maps, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} times, {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD without momentum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>A 3 × 3 filter for each map by itself, then 1 × 1 filters that mix the maps: {formula} of the multiplications of a whole convolution, with k the kernel&apos;s side and n the filters. {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A residual block that costs less: a 1 × 1 convolution makes a quarter of the maps, a 3 × 3 works on those, and another 1 × 1 brings the maps back: {formula}. For 64 maps and more. {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inception module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through windows of 1 × 1, 3 × 3 and 5 × 5 and the largest of 3 × 3 at once and puts all maps together: {formula}. 1 × 1 convolutions before the large windows keep the cost low. {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze and excitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each map, finds from all means how much each map matters here, and multiplies it with that: {formula}. Costs little, and helps most networks. {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two 3 × 3 convolutions learn what to add to their input, which goes past them unchanged: {formula}. Gradients take the same way back, so that very deep networks train. {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lanes that read the same maps, one through 3 × 3 and one through 5 × 5 windows, and whose maps are put together: {formula}. Put into them what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layers} layers, each of which reads the maps of all before it and adds {growth} of its own: {formula}. Maps are used again instead of learned anew, so that few filters are enough. {paper}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>As textbooks begin: Adam at its authors&apos; rate of 0.001 (Kingma and Ba, 2015), the same throughout, for ten epochs, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the best accuracy: many epochs with warm-up and cosine (Loshchilov and Hutter, 2017), images shifted and turned, labels smoothed, weights averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good accuracy in the least time: two epochs at a high rate, up and down in one cycle (Smith, 2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset “{key}”: choose one of {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program begins with: Adam and one cycle over three epochs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>range test</name>
    <message>
        <source>The loss exploded after {steps} steps: that is too few to suggest a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss fell at no rate by more than {percent} %: no rate can be suggested. Try more steps or another optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was ended before the loss exploded: no rate can be suggested.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes everything random: on the CPU of one machine the same seed gives the same bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate goes up to its peak and down again in the course of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images a step. Larger batches need more memory and fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls every weight towards zero a little, which keeps the network simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step at the schedule&apos;s peak. Too large and the loss jumps or becomes infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up, then cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training when the validation accuracy has not risen for so many epochs. 0 never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How gradients become steps. Adam, AdamW and RMSprop scale each weight&apos;s step by themselves; SGD is the plain way and needs a larger learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets SGD look one momentum step ahead. The other optimizers do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest that all gradients together may be (their norm); longer ones are shortened to it, so that one odd batch cannot throw the weights away. 0 leaves them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each target that is spread over all classes (Szegedy et al., 2015): the network learns not to be too sure. 0 is the plain target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that SGD adds to the next one. The other optimizers do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: a tenth at half and at three quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs each image in the loss by how rare its class is: images / (classes × images of the class).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Adam and AdamW remember the gradients they average: the share that each step keeps. Short trainings with a large learning rate go better with less, 0.7 or 0.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Adam and AdamW remember the gradients&apos; size, by which each weight&apos;s step is scaled. A training of few steps goes better with less, 0.9 or 0.95.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many checkpoints are kept besides the best and the last one: the newest of the older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a running average of the weights (EMA): average = d × average + (1 − d) × weights after each step. It is what is validated, tested, saved and exported; while the network trains, Inside shows the weights themselves. It takes as much memory as the weights. 0 keeps none; 0.99 and more is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the checkpoint of every epoch. The best and the last one are always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: threads, memory layout and kernels are fixed, so that the same seed gives the same bits on the CPU. Off: a short trial before the training finds what is fastest, and threads are looked at again now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between two checkpoints within an epoch. 0 writes one a minute. After each epoch comes one in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s own files are missing beside {package}: install CNN Studio again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>size</name>
    <message>
        <source>1 column at the right is never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row at the bottom is never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that no unit reads: {number} of every {stride}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width stay {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its layers make it in turn: {shapes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each map, whatever its height and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that no unit reads: {number} of every {stride}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes give {shapes}: values at the same place are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes give {shapes}: values at the same place are multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells of −∞</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} columns at the right are never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} rows at the bottom are never read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every unit looks through a {size} window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows are {least} to {most} cells, as equal as can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>snippet</name>
    <message>
        <source>The clipboard holds a network without layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds layers that cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no layers: copy some here, or the text of a .cnn file, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds too much text to be layers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>None of the {count} tensors in {path} fits the network: {misfit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} tensors in {path} goes by a name of the network: there is {found}, and the network has {wanted}. Rename its layers to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights to start from are not there any more: {path}. Choose others, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {all} tensors taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {path} holds values that are no finite numbers: nothing can be learned from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is frozen, but not all its weights were taken: the others stay random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is left over: the network has nothing for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there: it begins by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {found}, the network&apos;s {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as weights: it is damaged, or something else with that ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not end like a file of weights: choose one that ends in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds more than tensors, and to read that would run code of whoever made it. Save its weights alone, with torch.save(model.state_dict(), …) or as safetensors, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no named tensors: choose a file of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {all} tensors taken; {misfits} did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {all} tensors taken; {misfits} did not fit, {missing} not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {all} tensors taken; {missing} not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept / image, bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settings}, frozen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The checkpoint {path} is broken: {reason}. Delete {stem}.* to go on from an earlier one, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is not empty: choose a new one, or resume the run that is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss became infinite at step {step}: lower the learning rate (now {rate}) and train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be built: {path}: {problem}. Mend it in the design first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be trained: {path}: {problem}. Mend it in the design first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives {output}, but must give one number for each of the {classes} classes: end it with a dense layer of {classes} units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no weights to train: add a convolution or a dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is for {wanted} classes, but {data} has {there}: choose other data or change the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was trained on {before} images, and now there are {now}: resume it with the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint yet: train it for a while first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} is being trained already: wait for its end or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is over: nothing is left to ask. Open the run instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device “{name}” here. Choose auto or one of: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} needs images to train on, to validate and to test: one of the three sets is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no run: choose a folder that a training has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has the version {version}, and this program knows only {known}: update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is broken in line {number}: {reason}. Delete it to go on without its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is broken: {reason}. Restore it or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {folder} is being trained: stop it before it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no run: nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is broken: {reason}. Delete it; the next epoch writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch held: a step takes more memory than is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss became infinite at step {step}: lower the learning rate (now {rate}) or clip the gradients, and train again. The values of {layer} went first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not work yet: mend it in the design first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory {where}: lower the batch size (now {batch}) or make the network smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory {where} at batch size {batch}: try {fits}, for which there should be room, or make the network smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers with weights are frozen: unfreeze one, or nothing is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run lies in {folder} now: move it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines of {path} could not be read and are left out; the file as it was is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The augmentation cannot be done: shift: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is the run&apos;s best or its last one, which are always kept: delete the whole run instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {name} is broken: {reason}. The training goes on from step {step}, and what came after that is done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was trained on {before}; {data} now has {now}. Put the same data back, or begin a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} was deleted or moved away while the run was trained. Its network, its figures and the present weights are written anew there; earlier checkpoints are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint “{which}”: choose last, best or one of the steps {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fused optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early: no rise for an epoch, best at epoch {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early: no rise for {waited} epochs, best at epoch {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch cannot compile this network here: {reason}. It needs a C++ compiler, and on a GPU Triton: install it, or train without compiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: too slow, or not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {speed} steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was changed after the run was made, and its checkpoints are of what it was: put the old file back, or train it in a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was deleted while the run was trained, and is written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was replaced while the run was trained. It is written anew; what stood there is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, the weights that the run starts from, is broken: {reason}. Begin a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train} + {validation} + {test} images of {shape} (checksum {checksum})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the run {folder} prepares pictures is not known: an earlier version of this program has trained it, and its images {data} cannot be read any more. Put them back in their place, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>The name “{name}” stands twice: rename one of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {index} in a stack of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stack {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot move into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: it means something else in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: use letters, digits and _, beginning with a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must repeat 1 to {most} times, not {repeats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs at least one lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network has up to {most} layers, repeats counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches and blocks nest up to {most} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select layers that follow each other in one stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot move beside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no lane {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a layer: only branches and blocks dissolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>A {kernel} window may hang over the edge by at most {most}, or it could see nothing but padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense needs a vector, but gets {shape} feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten lays them out as {height} · {width} · {channels} = {values} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input has {units} values and no height or width. Put it before the layer that flattens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel {kernel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel {kernel} is larger than its {input} input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad input to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding {padding} is more than half the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SAME padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {largest} with {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must divide {channels} and {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channels} / {groups} and {filters} / {groups} must be whole. At most {common} groups can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula}. The largest kernel that fits is {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups} groups do not divide {channels} channels and {filters} filters evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} with dilation {dilation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs feature maps, but gets a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dense layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add flatten and dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add global average and flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add needs lanes of one shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm has one value a channel to average at batch size 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate needs lanes of one height and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only lane {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and variance need at least two: take a batch size of 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply needs lanes of one shape, or one number a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat {name} {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss applies softmax by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives {shape}, but there are {classes} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a second one before it the network learns far more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula} leaves no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 × 1 filters for dense in lane {lanes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value less its own mean is always 0: what comes out would be the same for every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add global average, flatten and dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rate 0 no value is ever zeroed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At scale 1 the maps stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cropping leaves nothing of its {input} input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layer in lane {lanes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layer instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation {dilation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop after {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout at the end makes scores of classes zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each image is made to fit: {old} values become {new}, {ratio} times as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each map has one value already, which is its mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each {kernel} window holds one cell of the {input} input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten lane {lanes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global average before {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global average in lane {lanes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training {rate} of the {classes} scores are 0, whatever the network found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds 0 rows and 0 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no effect: what comes out is what goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {share} of all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {rows} · {columns} = {read} of {height} · {width} = {cells} cells of each map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at {places} of the {cells} {name}, and so gives the same for every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bias has no effect: {name} takes it away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input is a vector of {values} values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input is {size} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input&apos;s mean square is 1 / (1 − {rate}) = {times} times as large in training as in prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {count} layers have 0 weights together: add a convolution or a dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {values} values say a class for each pixel; the data says one for each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling before {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling in lane {lanes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum {momentum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score passes {end:g}: there it is the same for all images and passes no gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cut off on any side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing negative arrives here, and all else passes {label} unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of scores from {low} to {high}, softmax gives the best of {classes} classes at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a {input} input {rows} · {columns} = {used} of {height} · {width} = {all} weights meet a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average each is 1 / {count} = {share}: little of them reaches the layers after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad lane {lanes} to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding {padding} cuts off all that there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain dropout instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power {power}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power {power} is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU after {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU instead of all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAME padding in lane {lanes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale {scale}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax between layers squeezes {count} values into shares of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride 1 in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride {stride}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride {stride} steps over cells: {share} of the input is never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has {wanted} channels, the data&apos;s images have {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is {wanted}, the data&apos;s images are {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel meets nothing but padding, wherever it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lanes give {shapes}: {difference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer must give one number for each class: {classes} values, not {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean is 0 and the variance 1 before the second time, up to what {name} learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gives a map for each class, where training needs one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has nothing to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of each is at most {slope}: {slope}^{count} = {share} of the gradient is left at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no nonlinearity since {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay 0 and 1 for all {channels} channels, so that prediction does not normalize as training does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two linear layers in a row are one linear layer: together they learn no more than one of them could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use VALID padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of both signs would cancel out, and a negative sum has no root: {power} must be even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a slope of 1 negative values stay as they are, as positive ones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With momentum 0 the mean and variance for prediction are never learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature maps beside a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must divide {channels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channels} / {groups} = {quotient:.2f} is not whole. These divide {channels}: {divisors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} channels in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sigmoids let almost no gradient through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dead} of the {all} weights of each kernel only ever meet padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups} groups do not divide {channels} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} filters in lane {lanes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} filters, stride {stride}, in lane {lanes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} at the end limits the scores that the loss gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has a single value to take mean and variance of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{maps} values, each with a weight for each of {units} units: {parameters} parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has normalized its input already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} learns a wrong variance from what is dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} subtracts each channel&apos;s mean, and the bias with it: {numbers} learn nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{numbers} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sizes} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers with weights are frozen: nothing is left to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} weights would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
