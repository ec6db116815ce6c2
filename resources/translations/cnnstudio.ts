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
        <source>Log: {path}</source>
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
</context>
<context>
    <name>BigMap</name>
    <message>
        <source>Chosen map</source>
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
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Page Up and Page Down go to the maps beside it</source>
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
        <source>row {down}, column {across}: {value}</source>
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
        <source>Browse…</source>
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
        <source>Images of another size are fitted: smaller ones get a border, larger ones shrink.</source>
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
        <source>{content}. Shown folded: it can be moved, duplicated, renamed and deleted as a whole.</source>
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
</context>
<context>
    <name>InspectorPlace</name>
    <message>
        <source>Inspector</source>
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
        <source>Make two steps with a twin of the network and see what they take</source>
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
        <source>{title}: input {input}, {parameters} parameters</source>
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
        <source>Cropped, turned grey and fitted; or drop one on the pad.</source>
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
    <name>_Bars</name>
    <message>
        <source>Probability of each class</source>
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
        <source>Filters are the same for every image: leave out --image, or draw --maps.</source>
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
        <source>a picture of a layer&apos;s filters or feature maps</source>
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
        <source>image files, folders of them, or images of the data set like test:7</source>
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
        <source>the last one, or the best by validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture to write</source>
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
        <source>There is no data set {name}: choose {known}, or a folder with the four IDX files of a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has a single training image: at least two are needed, one of them to validate with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz: choose a folder with the four IDX files of a data set.</source>
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
        <source>{title} in {shape} takes {needed} GB, more than half of this machine&apos;s memory of {there} GB: choose a smaller input.</source>
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
        <source>Share of the values that are zeroed.</source>
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
        <source>How gradients become steps. Adam and AdamW scale each weight&apos;s step by themselves; SGD is the plain way and needs a larger learning rate.</source>
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
        <source>Lets SGD look one momentum step ahead. Adam and AdamW do not use it.</source>
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
        <source>Share of the last step that SGD adds to the next one. Adam and AdamW do not use it.</source>
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
        <source>There is no checkpoint “{which}”: choose last or best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device “{name}” here. Choose auto or one of: {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this training: lower the batch size (now {batch}) or make the network smaller.</source>
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
        <source>Match lane {number} by 1 × 1 filters</source>
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
        <source>The lanes give {shapes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer must give one number for each class: {classes} values.</source>
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
