<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CNN Studio</source>
        <translation>CNN Studio 정보</translation>
    </message>
    <message>
        <source>CNN Studio {version}</source>
        <translation>CNN Studio {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Parts and data</source>
        <translation>구성 요소와 데이터</translation>
    </message>
    <message>
        <source>Versions, machine and the end of the log, without your name and folders</source>
        <translation>버전, 컴퓨터, 로그의 끝부분이며 이름과 폴더는 들어가지 않습니다</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About CNN Studio</source>
        <translation>CNN Studio 정보</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Appearance as the desktop</source>
        <translation>모양을 데스크톱과 같게</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱과 같게</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>명령…</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>어두운 모양</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>가중치 내보내기…</translation>
    </message>
    <message>
        <source>Go on with this run</source>
        <translation>이 실행 이어서 하기</translation>
    </message>
    <message>
        <source>Go to the next region</source>
        <translation>다음 영역으로 이동</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>초점이 있는 항목의 도움말</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>밝은 모양</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Train or resume</source>
        <translation>학습 또는 재개</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Layers as a table</source>
        <translation>층을 표로 보기</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>그림으로 저장…</translation>
    </message>
</context>
<context>
    <name>ArchitectureCard</name>
    <message>
        <source>Begin with this network (Enter)</source>
        <translation>이 신경망으로 시작 (Enter)</translation>
    </message>
    <message>
        <source>Begin with {network}</source>
        <translation>{network}(으)로 시작</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>매개변수 {count}개</translation>
    </message>
    <message>
        <source>{input}, {count} layers</source>
        <translation>{input}, 층 {count}개</translation>
    </message>
</context>
<context>
    <name>Architectures</name>
    <message>
        <source>From the papers</source>
        <translation>논문의 구조</translation>
    </message>
    <message>
        <source>It tells the 1,000 classes of ImageNet apart, whose names and images do not come with the program: for other data its last layer needs as many outputs as there are classes.</source>
        <translation>ImageNet의 클래스 1,000개를 구별합니다. 그 이름과 이미지는 프로그램에 들어 있지 않습니다. 다른 데이터에 쓰려면 마지막 층의 출력이 클래스 수만큼이어야 합니다.</translation>
    </message>
    <message>
        <source>Small: trained here in minutes</source>
        <translation>소형: 이 컴퓨터에서 몇 분이면 학습</translation>
    </message>
    <message>
        <source>{paper}, {year}</source>
        <translation>{paper}, {year}</translation>
    </message>
</context>
<context>
    <name>AugmentationPanel</name>
    <message>
        <source>Fold away: {settings}</source>
        <translation>접기: {settings}</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>간단히</translation>
    </message>
    <message>
        <source>More, {number} in use: {settings}</source>
        <translation>더 보기, {number}개 사용 중: {settings}</translation>
    </message>
    <message>
        <source>More: {settings}</source>
        <translation>더 보기: {settings}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>더 보기…</translation>
    </message>
    <message>
        <source>More… ({number} in use)</source>
        <translation>더 보기… ({number}개 사용 중)</translation>
    </message>
    <message>
        <source>Other draws</source>
        <translation>다시 뽑기</translation>
    </message>
    <message>
        <source>Show other draws of the image</source>
        <translation>이 이미지를 다시 뽑아 보여 줍니다</translation>
    </message>
    <message>
        <source>image {number}: {name}</source>
        <translation>이미지 {number}: {name}</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>사용 안 함</translation>
    </message>
</context>
<context>
    <name>AugmentationStrip</name>
    <message>
        <source>A training image, then six draws of it</source>
        <translation>학습 이미지 하나와 이를 여섯 번 변형한 모습</translation>
    </message>
    <message>
        <source>A training image, then six draws of it. Click for another image.</source>
        <translation>학습 이미지 하나와 이를 여섯 번 변형한 모습. 클릭하면 다른 이미지가 나옵니다.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Unsaved work cannot be kept for a crash: {reason}</source>
        <translation>저장하지 않은 작업을 비상용으로 보관할 수 없습니다: {reason}</translation>
    </message>
</context>
<context>
    <name>BatchGauge</name>
    <message>
        <source>Largest batch that fits</source>
        <translation>들어가는 가장 큰 배치</translation>
    </message>
    <message>
        <source>By the predicted peak of a training step, where it may take all memory that is free</source>
        <translation>학습 스텝의 예측 최대 메모리로 계산하며, 남은 메모리를 모두 쓴다고 봅니다</translation>
    </message>
    <message>
        <source>needs the shape after {layer}</source>
        <translation>{layer} 다음의 모양이 필요함</translation>
    </message>
    <message>
        <source>{bytes} free on the GPU</source>
        <translation>GPU에 {bytes} 남음</translation>
    </message>
    <message>
        <source>{bytes} free on this machine</source>
        <translation>이 컴퓨터에 {bytes} 남음</translation>
    </message>
    <message>
        <source>Cancel the real step</source>
        <translation>실제 스텝 취소</translation>
    </message>
    <message>
        <source>Check again with a real step</source>
        <translation>실제 스텝으로 다시 확인</translation>
    </message>
    <message>
        <source>Check with a real step</source>
        <translation>실제 스텝으로 확인</translation>
    </message>
    <message>
        <source>makes a real step …</source>
        <translation>실제 스텝 실행 중…</translation>
    </message>
    <message>
        <source>proved by a real step: {bytes}</source>
        <translation>실제 스텝으로 확인함: {bytes}</translation>
    </message>
    <message>
        <source>{peak} of {free}</source>
        <translation>{free} 중 {peak}</translation>
    </message>
</context>
<context>
    <name>BigMap</name>
    <message>
        <source>Chosen map</source>
        <translation>고른 맵</translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>+ {share} multiplications a step</source>
        <translation>스텝당 곱셈 + {share}</translation>
    </message>
    <message>
        <source>Checkpointing saves nothing here.</source>
        <translation>체크포인팅을 해도 여기서는 줄지 않습니다.</translation>
    </message>
    <message>
        <source>Saves {kept} of what a step keeps</source>
        <translation>스텝 보관분 {kept} 절약</translation>
    </message>
    <message>
        <source>What checkpointing saves is known once the network works.</source>
        <translation>신경망이 작동하면 체크포인팅으로 얼마나 줄어드는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Would save {kept} of what a step keeps</source>
        <translation>스텝 보관분 {kept} 절약 가능</translation>
    </message>
    <message>
        <source>{bytes} less at the peak</source>
        <translation>최대 메모리 {bytes} 감소</translation>
    </message>
    <message>
        <source>{bytes} more at the peak</source>
        <translation>최대 메모리 {bytes} 증가</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>A set and a number, such as test:7 or validation:12; or a number alone</source>
        <translation>test:7이나 validation:12처럼 세트와 번호를 쓰거나 번호만 씁니다</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>모든 클래스</translation>
    </message>
    <message>
        <source>Class of the images</source>
        <translation>이미지의 클래스</translation>
    </message>
    <message>
        <source>How the images are read</source>
        <translation>이미지를 읽은 결과</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Image by name</source>
        <translation>이름으로 이미지 찾기</translation>
    </message>
    <message>
        <source>Images kept apart from training.</source>
        <translation>학습에 쓰지 않고 따로 둔 이미지입니다.</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>None: all are read otherwise.</source>
        <translation>없습니다. 모두 다르게 읽었습니다.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>맞은 것만</translation>
    </message>
    <message>
        <source>The test set is for the final figure: choose nothing by it.</source>
        <translation>테스트 세트는 마지막 점수를 위한 것입니다. 이것을 보고 고르지 마십시오.</translation>
    </message>
    <message>
        <source>There is no image of this class.</source>
        <translation>이 클래스의 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>Write a set and a number, such as test:7.</source>
        <translation>test:7처럼 세트와 번호를 쓰십시오.</translation>
    </message>
    <message>
        <source>Wrong only</source>
        <translation>틀린 것만</translation>
    </message>
    <message>
        <source>marks: read at step {step}</source>
        <translation>표시: 스텝 {step}에서 읽은 결과</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>reading: {done} of {total}…</source>
        <translation>읽는 중: {total} 중 {done}…</translation>
    </message>
    <message>
        <source>{first} – {last} of {total}</source>
        <translation>{total} 중 {first} – {last}</translation>
    </message>
    <message>
        <source>{number} of {total} at step {step}</source>
        <translation>스텝 {step}에서 {total} 중 {number}</translation>
    </message>
    <message>
        <source>{set} has the images 0 to {last}.</source>
        <translation>{set}의 이미지는 0부터 {last}까지입니다.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Layers from the input downwards</source>
        <translation>입력부터 아래로 쌓은 층</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>신경망</translation>
    </message>
</context>
<context>
    <name>CanvasActions</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selected layers</source>
        <translation>고른 층 복사</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Cut the selected layers</source>
        <translation>고른 층 잘라내기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the selected layers</source>
        <translation>고른 층 삭제</translation>
    </message>
    <message>
        <source>Do the first repair</source>
        <translation>첫 번째 수정 실행</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate the selected layers</source>
        <translation>고른 층 복제</translation>
    </message>
    <message>
        <source>Find layers…</source>
        <translation>층 찾기…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find the layer before</source>
        <translation>앞의 층 찾기</translation>
    </message>
    <message>
        <source>Find the next layer</source>
        <translation>다음 층 찾기</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move the selected layers down</source>
        <translation>고른 층을 아래로 이동</translation>
    </message>
    <message>
        <source>Move the selected layers up</source>
        <translation>고른 층을 위로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste layers</source>
        <translation>층 붙여넣기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation>층 이름 바꾸기</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 고르기</translation>
    </message>
    <message>
        <source>Select all layers</source>
        <translation>모든 층 고르기</translation>
    </message>
    <message>
        <source>List of all problems</source>
        <translation>모든 문제 목록</translation>
    </message>
    <message>
        <source>Open in the inspector</source>
        <translation>속성에서 열기</translation>
    </message>
    <message>
        <source>Open the layer in the inspector</source>
        <translation>층을 속성에서 열기</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>동결</translation>
    </message>
    <message>
        <source>Freeze the selected layers: training leaves them as they are</source>
        <translation>선택한 층을 동결합니다: 학습이 그대로 둡니다</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>동결 해제</translation>
    </message>
    <message>
        <source>Unfreeze the selected layers: training changes them</source>
        <translation>선택한 층의 동결을 풉니다: 학습이 바꿉니다</translation>
    </message>
</context>
<context>
    <name>CheckpointsList</name>
    <message>
        <source>Checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>스텝 {step}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>best, last</source>
        <translation>최고, 마지막</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>깨짐</translation>
    </message>
    <message>
        <source>last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>{step}, validation accuracy {accuracy}, {size} {kept}</source>
        <translation>{step}, 검증 정확도 {accuracy}, {size} {kept}</translation>
    </message>
</context>
<context>
    <name>CheckpointsPresenter</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the checkpoint?</source>
        <translation>체크포인트를 삭제할까요?</translation>
    </message>
    <message>
        <source>The weights and the optimizer&apos;s state of step {step} are deleted from the disk.</source>
        <translation>스텝 {step}의 가중치와 옵티마이저 상태를 디스크에서 지웁니다.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Set of images</source>
        <translation>이미지 세트</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Test image {number}</source>
        <translation>테스트 이미지 {number}</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Validation image {number}</source>
        <translation>검증 이미지 {number}</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>map {number} of {maps}</source>
        <translation>맵 {number}/{maps}</translation>
    </message>
    <message>
        <source>unit {number}</source>
        <translation>유닛 {number}</translation>
    </message>
    <message>
        <source>{layer}, {shape}</source>
        <translation>{layer}, {shape}</translation>
    </message>
    <message>
        <source>{layer}, {shape} units</source>
        <translation>{layer}, 유닛 {shape}개</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Part of the workspace</source>
        <translation>작업 공간의 부분</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>이 낱말이 들어 있는 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>무엇을 하시겠습니까?</translation>
    </message>
    <message>
        <source>{name}, {keys}</source>
        <translation>{name}, {keys}</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>이 낱말이 들어 있는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix</source>
        <translation>혼동 행렬</translation>
    </message>
    <message>
        <source>{number} of class {true} read as {read}</source>
        <translation>클래스 {true}을(를) {read}(으)로 읽은 것 {number}개</translation>
    </message>
    <message>
        <source>{number} of class {true} read right</source>
        <translation>클래스 {true}을(를) 맞게 읽은 것 {number}개</translation>
    </message>
    <message>
        <source>{right} of {total} right. The arrow keys read the cells.</source>
        <translation>{total} 중 {right} 맞음. 화살표 키로 칸을 읽습니다.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Go on with the stopped run</source>
        <translation>중지한 실행 이어서 하기</translation>
    </message>
    <message>
        <source>Go to Design</source>
        <translation>설계로 이동</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop after the step in hand and keep the weights (Shift+F5)</source>
        <translation>지금 스텝을 마치면 중지하고 가중치를 남깁니다 (Shift+F5)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>A fault in the program: {error}. It is written in the log; your work is safe.</source>
        <translation>프로그램 오류: {error}. 로그에 기록했으며 작업은 안전합니다.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>{shape} · {number} classes</source>
        <translation>{shape} · 클래스 {number}개</translation>
    </message>
    <message>
        <source>files that could not be read, left out: {number}</source>
        <translation>읽을 수 없어 뺀 파일: {number}개</translation>
    </message>
    <message>
        <source>pixels: mean {mean}, deviation {deviation}</source>
        <translation>픽셀: 평균 {mean}, 표준 편차 {deviation}</translation>
    </message>
</context>
<context>
    <name>DataChoice</name>
    <message>
        <source>Arrays (*.npz)</source>
        <translation>배열 (*.npz)</translation>
    </message>
    <message>
        <source>Choose the images to train on</source>
        <translation>학습할 이미지 고르기</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>File of arrays (.npz)…</source>
        <translation>배열 파일 (.npz)…</translation>
    </message>
    <message>
        <source>File of images</source>
        <translation>이미지 파일</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>이미지 폴더</translation>
    </message>
    <message>
        <source>Folder of pictures or IDX files…</source>
        <translation>그림 또는 IDX 파일 폴더…</translation>
    </message>
    <message>
        <source>Train on other images: a data set of the program, a folder of pictures, a file</source>
        <translation>다른 이미지로 학습: 프로그램의 데이터 세트, 그림 폴더, 파일</translation>
    </message>
    <message>
        <source>Free {size} of disk: images kept from large folders</source>
        <translation>디스크 {size} 비우기: 큰 폴더에서 보관한 이미지</translation>
    </message>
    <message>
        <source>{title} ({size} to download)</source>
        <translation>{title} ({size} 내려받기)</translation>
    </message>
</context>
<context>
    <name>DataFit</name>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Crop the images</source>
        <translation>이미지 자르기</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞추기</translation>
    </message>
    <message>
        <source>Fit the images in whole</source>
        <translation>이미지를 통째로 맞추기</translation>
    </message>
    <message>
        <source>How images are fitted to the input</source>
        <translation>이미지를 입력에 맞추는 방법</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>늘이기</translation>
    </message>
    <message>
        <source>Stretch the images</source>
        <translation>이미지 늘이기</translation>
    </message>
    <message>
        <source>The image fills the input in its proportions; what sticks out is cut off at both sides.</source>
        <translation>이미지가 비율을 지키며 입력을 채웁니다. 넘치는 부분은 양쪽에서 잘립니다.</translation>
    </message>
    <message>
        <source>The whole image fills the input, out of proportion where need be. In an input that is only a little larger it gets a black border.</source>
        <translation>이미지 전체가 입력을 채우며, 필요하면 비율이 바뀝니다. 조금만 더 큰 입력에서는 검은 테두리가 둘립니다.</translation>
    </message>
    <message>
        <source>The whole image fits in, in its proportions, with black beside it.</source>
        <translation>이미지 전체가 비율대로 들어가고 곁은 검게 됩니다.</translation>
    </message>
    <message>
        <source>{old} and other sizes → {new}, cropped</source>
        <translation>{old} 및 다른 크기 → {new}, 자름</translation>
    </message>
    <message>
        <source>{old} and other sizes → {new}, cropped to {old}, then stretched</source>
        <translation>{old} 및 다른 크기 → {new}, {old}(으)로 자른 뒤 늘임</translation>
    </message>
    <message>
        <source>{old} and other sizes → {new}, whole, padded</source>
        <translation>{old} 및 다른 크기 → {new}, 통째로, 채움</translation>
    </message>
    <message>
        <source>{old} → {new}, cropped</source>
        <translation>{old} → {new}, 자름</translation>
    </message>
    <message>
        <source>{old} → {new}, resized</source>
        <translation>{old} → {new}, 크기 조정</translation>
    </message>
    <message>
        <source>{old} → {new}, stretched</source>
        <translation>{old} → {new}, 늘임</translation>
    </message>
    <message>
        <source>{old} → {new}, whole, padded</source>
        <translation>{old} → {new}, 통째로, 채움</translation>
    </message>
    <message>
        <source>{old} → {new}, with a black border</source>
        <translation>{old} → {new}, 검은 테두리</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Train on {data}</source>
        <translation>{data}(으)로 학습</translation>
    </message>
    <message>
        <source>{title} is being downloaded. Choose {other} when that has ended.</source>
        <translation>{title}을(를) 내려받는 중입니다. 끝나면 {other}을(를) 고르십시오.</translation>
    </message>
</context>
<context>
    <name>DataReading</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>End the reading; what has been read is kept, and it can go on later</source>
        <translation>읽기를 끝냅니다. 읽은 것은 남고, 나중에 이어집니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서</translation>
    </message>
    <message>
        <source>Images read</source>
        <translation>읽은 이미지</translation>
    </message>
    <message>
        <source>Read the other images; those that have been read are not read again</source>
        <translation>나머지 이미지를 읽습니다. 읽은 것은 다시 읽지 않습니다</translation>
    </message>
    <message>
        <source>{name}: {done} of {total} images are read</source>
        <translation>{name}: 이미지 {total}개 중 {done}개 읽음</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M월 d일 HH:mm</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>1 lane, {layers}</source>
        <translation>갈래 1개, {layers}</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>층 1개</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>매개변수 1개</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>이어 붙이기</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>합성곱</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>완전 연결</translation>
    </message>
    <message>
        <source>Input, {data}, images of {shape}</source>
        <translation>입력, {data}, {shape} 이미지</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>곱하기</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>정규화</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>풀링</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>규제</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>output {shape}</source>
        <translation>출력 {shape}</translation>
    </message>
    <message>
        <source>waits for {layer}</source>
        <translation>{layer} 대기</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>층 {count}개</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>매개변수 {count}개</translation>
    </message>
    <message>
        <source>{lanes} lanes, {layers}</source>
        <translation>갈래 {lanes}개, {layers}</translation>
    </message>
    <message>
        <source>{layers}, once</source>
        <translation>{layers}, 한 번</translation>
    </message>
    <message>
        <source>{layers}, {times} times over</source>
        <translation>{layers}, {times}번 반복</translation>
    </message>
    <message>
        <source>{layer}: {problem}</source>
        <translation>{layer}: {problem}</translation>
    </message>
    <message>
        <source>{layers} selected</source>
        <translation>{layers} 고름</translation>
    </message>
    <message>
        <source>1 lane</source>
        <translation>갈래 1개</translation>
    </message>
    <message>
        <source>8 × 8 digits</source>
        <translation>8 × 8 숫자</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>figures of repeat 1 of {times}</source>
        <translation>반복 {times}번 중 첫 번째의 수치</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>항등</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>{name} 안</translation>
    </message>
    <message>
        <source>lane {number} of {name}</source>
        <translation>{name}의 갈래 {number}</translation>
    </message>
    <message>
        <source>repeats {times} times</source>
        <translation>{times}번 반복</translation>
    </message>
    <message>
        <source>{lanes} lanes</source>
        <translation>갈래 {lanes}개</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>동결됨</translation>
    </message>
</context>
<context>
    <name>DesignWorkspace</name>
    <message>
        <source>Width of the inspector</source>
        <translation>속성 패널의 너비</translation>
    </message>
    <message>
        <source>Width of the palette</source>
        <translation>팔레트의 너비</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>CNN Studio projects (*{suffix})</source>
        <translation>CNN Studio 프로젝트 (*{suffix})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>계속 학습</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>저장하지 않으면 사라집니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>{name}의 변경 내용을 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>중지하고 닫기</translation>
    </message>
    <message>
        <source>Stopping keeps a checkpoint: you can look inside, export its weights, or go on later.</source>
        <translation>중지하면 체크포인트가 남습니다. 나중에 내부를 보거나, 가중치를 내보내거나, 이어서 학습할 수 있습니다.</translation>
    </message>
    <message>
        <source>The network is being trained</source>
        <translation>신경망을 학습하고 있습니다</translation>
    </message>
    <message>
        <source>{path} is no longer there. It is taken off the list of recent files.</source>
        <translation>{path} 파일이 더 이상 없습니다. 최근 파일 목록에서 뺍니다.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Chosen layer</source>
        <translation>고른 층</translation>
    </message>
    <message>
        <source>Filters of {layer}</source>
        <translation>{layer}의 필터</translation>
    </message>
    <message>
        <source>Input map</source>
        <translation>입력 맵</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Layer to look at</source>
        <translation>볼 층</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>No convolution, no filters</source>
        <translation>합성곱이 아니므로 필터가 없습니다</translation>
    </message>
    <message>
        <source>Only convolutions have filters that can be looked at.</source>
        <translation>합성곱층에만 볼 수 있는 필터가 있습니다.</translation>
    </message>
    <message>
        <source>The keys [ and ] go to the layers beside it</source>
        <translation>[와 ] 키로 옆의 층으로 갑니다</translation>
    </message>
    <message>
        <source>Which input map the weights are for</source>
        <translation>가중치가 어느 입력 맵의 것인지 정합니다</translation>
    </message>
    <message>
        <source>input map</source>
        <translation>입력 맵</translation>
    </message>
    <message>
        <source>map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation>/ {number}</translation>
    </message>
    <message>
        <source>unit {number}: {value}</source>
        <translation>유닛 {number}: {value}</translation>
    </message>
    <message>
        <source>{size}, one scale</source>
        <translation>{size}, 같은 척도</translation>
    </message>
    <message>
        <source>The keys Page Up and Page Down go to the maps beside it</source>
        <translation>Page Up과 Page Down 키로 옆의 맵으로 갑니다</translation>
    </message>
    <message>
        <source>map {map}, row {down}, column {across}: {value}</source>
        <translation>맵 {map}, 행 {down}, 열 {across}: {value}</translation>
    </message>
</context>
<context>
    <name>DeviceChip</name>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Device: {name}</source>
        <translation>장치: {name}</translation>
    </message>
    <message>
        <source>Training uses the fastest device there is: {name}</source>
        <translation>가장 빠른 장치로 학습합니다: {name}</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>가장 빠른 장치</translation>
    </message>
    <message>
        <source>What computes the next training</source>
        <translation>다음 학습을 계산할 장치</translation>
    </message>
</context>
<context>
    <name>DownloadOffer</name>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 묻는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Checking what has come…</source>
        <translation>받은 것을 확인하는 중…</translation>
    </message>
    <message>
        <source>Choose it when the training has ended.</source>
        <translation>학습이 끝나면 고르십시오.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>Downloading {title}</source>
        <translation>{title} 내려받는 중</translation>
    </message>
    <message>
        <source>End the download; what has come is kept, and it can go on later</source>
        <translation>내려받기를 끝냅니다. 받은 것은 남고, 나중에 이어집니다</translation>
    </message>
    <message>
        <source>Fetch it from the internet and check it, beside the window; then train on it</source>
        <translation>창 곁에서 인터넷에서 받아 확인하고, 그것으로 학습합니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서</translation>
    </message>
    <message>
        <source>Keep the images as they are</source>
        <translation>이미지를 그대로 둡니다</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>압축 푸는 중…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 중 {done}</translation>
    </message>
    <message>
        <source>{done}, {time} left</source>
        <translation>{done}, {time} 남음</translation>
    </message>
    <message>
        <source>{size} of it are here</source>
        <translation>{size}이(가) 이미 있습니다</translation>
    </message>
    <message>
        <source>{size} to download; {terms}</source>
        <translation>{size} 내려받기; {terms}</translation>
    </message>
    <message>
        <source>{title} is not on this computer yet</source>
        <translation>{title}은(는) 아직 이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>{title} is on this computer now</source>
        <translation>{title}이(가) 이제 이 컴퓨터에 있습니다</translation>
    </message>
    <message>
        <source>{trouble}. Trying again…</source>
        <translation>{trouble}. 다시 시도하는 중…</translation>
    </message>
</context>
<context>
    <name>DrawPad</name>
    <message>
        <source>Draw a digit</source>
        <translation>숫자를 그리십시오</translation>
    </message>
    <message>
        <source>Draw with the mouse; or arrows move the pen, Space puts it down and lifts it, Delete clears</source>
        <translation>마우스로 그립니다. 또는 화살표로 펜을 옮기고, 스페이스로 펜을 내리거나 올리며, Delete로 지웁니다</translation>
    </message>
    <message>
        <source>strokes: {strokes}; pen down at column {column}, row {row} of {cells}</source>
        <translation>획: {strokes}, 펜 내림: 열 {column}, 행 {row} (크기 {cells})</translation>
    </message>
    <message>
        <source>strokes: {strokes}; pen up at column {column}, row {row} of {cells}</source>
        <translation>획: {strokes}, 펜 올림: 열 {column}, 행 {row} (크기 {cells})</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>DrawerHandle</name>
    <message>
        <source>Open the inspector</source>
        <translation>속성 열기</translation>
    </message>
    <message>
        <source>Open the inspector: the selected layer&apos;s settings (Enter)</source>
        <translation>속성 열기: 고른 층의 설정 (Enter)</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>sees {field}</source>
        <translation>{field} 영역을 봄</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>제자리에 둠</translation>
    </message>
    <message>
        <source>waits for {layer}</source>
        <translation>{layer} 대기</translation>
    </message>
    <message>
        <source>{count} MACs</source>
        <translation>MAC {count}회</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>매개변수 {count}개</translation>
    </message>
    <message>
        <source>beside {layer}:</source>
        <translation>{layer} 옆:</translation>
    </message>
</context>
<context>
    <name>EdgeLine</name>
    <message>
        <source>{cells}:  {top} top  {bottom} bottom  {left} left  {right} right</source>
        <translation>{cells}:  위 {top}  아래 {bottom}  왼쪽 {left}  오른쪽 {right}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add {name}</source>
        <translation>{name} 추가</translation>
    </message>
    <message>
        <source>Begin with {network}</source>
        <translation>{network}(으)로 시작</translation>
    </message>
    <message>
        <source>Change the input</source>
        <translation>입력 변경</translation>
    </message>
    <message>
        <source>Change {field} of {name}</source>
        <translation>{name}의 {field} 변경</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} 삭제</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} 복제</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>{name} 이동</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>{name}의 이름을 {new}(으)로 변경</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>{name} 잘라내기</translation>
    </message>
    <message>
        <source>Paste {name}</source>
        <translation>{name} 붙여넣기</translation>
    </message>
    <message>
        <source>Bring a warning back</source>
        <translation>경고 되살리기</translation>
    </message>
    <message>
        <source>Hush a warning</source>
        <translation>경고 끄기</translation>
    </message>
    <message>
        <source>Hush warnings</source>
        <translation>여러 경고 끄기</translation>
    </message>
    <message>
        <source>Freeze {name}</source>
        <translation>{name} 동결</translation>
    </message>
    <message>
        <source>Unfreeze {name}</source>
        <translation>{name} 동결 해제</translation>
    </message>
</context>
<context>
    <name>EffectiveFields</name>
    <message>
        <source>Being worked out …</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Train the network to see how much each pixel counts.</source>
        <translation>신경망을 학습하면 픽셀마다 얼마나 중요한지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{images} validation images, weights of step {step}.</source>
        <translation>검증 이미지 {images}개, 스텝 {step}의 가중치.</translation>
    </message>
    <message>
        <source>{said} None of them moves this unit: its gradient is 0.</source>
        <translation>{said} 어느 이미지도 이 유닛을 움직이지 않습니다. 기울기가 0입니다.</translation>
    </message>
    <message>
        <source>{said} {share} of it lies in the field, half of it in the middle {core}.</source>
        <translation>{said} 영향의 {share}이(가) 수용장 안에 있고, 절반이 가운데 {core} 안에 있습니다.</translation>
    </message>
</context>
<context>
    <name>EffectiveView</name>
    <message>
        <source>Effective field</source>
        <translation>유효 수용장</translation>
    </message>
</context>
<context>
    <name>EmptyStack</name>
    <message>
        <source>Begin with {network}</source>
        <translation>{network}(으)로 시작</translation>
    </message>
    <message>
        <source>Drag a layer here</source>
        <translation>층을 여기로 끌어 오십시오</translation>
    </message>
    <message>
        <source>Pull a layer from the list at the left onto the canvas, or press Enter on it. Layers stack from the input downwards; each shows at once what it gives and costs.</source>
        <translation>왼쪽 목록에서 층을 끌어 오거나 층에서 Enter를 누르십시오. 층은 입력부터 아래로 쌓이며, 무엇을 내놓고 얼마나 드는지 바로 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>EpochModel</name>
    <message>
        <source>Accuracy over the training images while the epoch ran</source>
        <translation>에포크가 진행되는 동안 학습 이미지에 대한 정확도</translation>
    </message>
    <message>
        <source>Accuracy over the validation images after the epoch</source>
        <translation>에포크를 마친 뒤 검증 이미지에 대한 정확도</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Loss over the validation images after the epoch</source>
        <translation>에포크를 마친 뒤 검증 이미지에 대한 손실</translation>
    </message>
    <message>
        <source>Mean loss over the training images while the epoch ran</source>
        <translation>에포크가 진행되는 동안 학습 이미지에 대한 평균 손실</translation>
    </message>
    <message>
        <source>Train acc.</source>
        <translation>학습 정확도</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>Val. acc.</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>검증 손실</translation>
    </message>
</context>
<context>
    <name>EpochTable</name>
    <message>
        <source>Figures of each epoch</source>
        <translation>에포크별 수치</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A bare state_dict for torch.load with weights_only; facts about it beside it as .json.</source>
        <translation>torch.load의 weights_only로 읽는 state_dict이며, 설명은 옆의 .json 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Arrays for NumPy, one for each tensor.</source>
        <translation>텐서마다 하나씩인 NumPy 배열입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>가중치 내보내기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Safe and fast, read by most tools. Made for sharing.</source>
        <translation>안전하고 빠르며 대부분의 도구가 읽습니다. 공유하기에 알맞습니다.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>쓸 파일을 정하십시오.</translation>
    </message>
    <message>
        <source>There is nothing to export before a training.</source>
        <translation>학습하기 전에는 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Weights (*.{suffix})</source>
        <translation>가중치 (*.{suffix})</translation>
    </message>
    <message>
        <source>{file} is there already. Press Export again to replace it.</source>
        <translation>{file} 파일이 이미 있습니다. 덮어쓰려면 내보내기를 다시 누르십시오.</translation>
    </message>
    <message>
        <source>{file} is written, {size}</source>
        <translation>{file} 파일을 썼습니다 ({size})</translation>
    </message>
    <message>
        <source>{run}: in training, as the weights are when you press Export</source>
        <translation>{run}: 학습 중이며, 내보내기를 누를 때의 가중치입니다</translation>
    </message>
    <message>
        <source>{run}: the weights of step {step}</source>
        <translation>{run}: 스텝 {step}의 가중치</translation>
    </message>
    <message>
        <source>Best: step {step}, {accuracy}, {size}</source>
        <translation>최고: 스텝 {step}, {accuracy}, {size}</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Step {step}, {accuracy}, {size}</source>
        <translation>스텝 {step}, {accuracy}, {size}</translation>
    </message>
    <message>
        <source>Step {step}, {size}</source>
        <translation>스텝 {step}, {size}</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>가장 새로운 것</translation>
    </message>
    <message>
        <source>Which of the run&apos;s weights are written</source>
        <translation>실행의 어느 가중치를 쓸지</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in the program: {error}. Save your work now; the details are in {log}.</source>
        <translation>프로그램 오류: {error}. 작업을 지금 저장하십시오. 자세한 내용은 {log}에 있습니다.</translation>
    </message>
    <message>
        <source>A fault in the program: {error}. Your work is safe; the details are in {log}.</source>
        <translation>프로그램 오류: {error}. 작업은 안전합니다. 자세한 내용은 {log}에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>kept per image</source>
        <translation>이미지당 보관</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>매개변수</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>{name}, unsaved changes</source>
        <translation>{name}, 저장하지 않은 변경 있음</translation>
    </message>
</context>
<context>
    <name>FiltersView</name>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>filter {chosen} of {number}, input map {channel}</source>
        <translation>필터 {chosen}/{number}, 입력 맵 {channel}</translation>
    </message>
    <message>
        <source>filter {number}, row {down}, column {across}: {weight}</source>
        <translation>필터 {number}, 행 {down}, 열 {across}: {weight}</translation>
    </message>
    <message>
        <source>{number} filters, input map {channel}</source>
        <translation>필터 {number}개, 입력 맵 {channel}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>End the search (Esc)</source>
        <translation>찾기 끝내기 (Esc)</translation>
    </message>
    <message>
        <source>Enter: next; Shift+Enter: previous; Alt+Enter: select all; Esc: back</source>
        <translation>Enter: 다음, Shift+Enter: 이전, Alt+Enter: 모두 고르기, Esc: 뒤로</translation>
    </message>
    <message>
        <source>Find layers</source>
        <translation>층 찾기</translation>
    </message>
    <message>
        <source>Find layers by name, type or settings</source>
        <translation>이름, 종류, 설정으로 층 찾기</translation>
    </message>
    <message>
        <source>Name, type or settings</source>
        <translation>이름, 종류 또는 설정</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것 없음</translation>
    </message>
    <message>
        <source>Select all that is found (Alt+Enter)</source>
        <translation>찾은 것 모두 고르기 (Alt+Enter)</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}개 찾음</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} 중 {number}</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>찾기 끝내기</translation>
    </message>
    <message>
        <source>Select all that is found</source>
        <translation>찾은 것 모두 고르기</translation>
    </message>
</context>
<context>
    <name>FoldActions</name>
    <message>
        <source>Fold</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>모두 접기</translation>
    </message>
    <message>
        <source>Fold all branches and blocks</source>
        <translation>모든 분기와 블록 접기</translation>
    </message>
    <message>
        <source>Fold the branches or the block</source>
        <translation>분기나 블록 접기</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>펴기</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>모두 펴기</translation>
    </message>
    <message>
        <source>Unfold all branches and blocks</source>
        <translation>모든 분기와 블록 펴기</translation>
    </message>
    <message>
        <source>Unfold the branches or the block</source>
        <translation>분기나 블록 펴기</translation>
    </message>
</context>
<context>
    <name>FoldHeader</name>
    <message>
        <source>Fold away (Space)</source>
        <translation>접기 (스페이스)</translation>
    </message>
    <message>
        <source>Unfold (Space)</source>
        <translation>펴기 (스페이스)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펴짐</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>MACs per image</source>
        <translation>이미지당 MAC</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Prediction memory</source>
        <translation>예측 메모리</translation>
    </message>
    <message>
        <source>Select {layer}</source>
        <translation>{layer} 선택</translation>
    </message>
    <message>
        <source>What the network costs</source>
        <translation>신경망의 비용</translation>
    </message>
    <message>
        <source>needs the shape after {layer}</source>
        <translation>{layer} 다음의 모양이 필요함</translation>
    </message>
    <message>
        <source>of 1 layer holds weights</source>
        <translation>층 중 가중치가 있는 층 1개</translation>
    </message>
    <message>
        <source>of {count} layers hold weights</source>
        <translation>층 {count}개 중 가중치가 있는 층</translation>
    </message>
    <message>
        <source>parameters {weights} + tensors {tensors}</source>
        <translation>매개변수 {weights} + 텐서 {tensors}</translation>
    </message>
    <message>
        <source>unknown from {layer} on</source>
        <translation>{layer}부터 알 수 없음</translation>
    </message>
    <message>
        <source>{share} of them in {layer}</source>
        <translation>{layer}에 {share}</translation>
    </message>
    <message>
        <source>{count} of them are trained</source>
        <translation>그중 {count}개를 학습합니다</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Fold (Ctrl+.)</source>
        <translation>접기 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Unfold (Ctrl+.)</source>
        <translation>펴기 (Ctrl+.)</translation>
    </message>
</context>
<context>
    <name>GroupingActions</name>
    <message>
        <source>Add a lane</source>
        <translation>갈래 추가</translation>
    </message>
    <message>
        <source>Add a lane to the branches</source>
        <translation>분기에 갈래 추가</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>풀기</translation>
    </message>
    <message>
        <source>Dissolve the branches or the block</source>
        <translation>분기나 블록 풀기</translation>
    </message>
    <message>
        <source>Group as block</source>
        <translation>블록으로 묶기</translation>
    </message>
    <message>
        <source>Group the selected layers as a block</source>
        <translation>고른 층을 블록으로 묶기</translation>
    </message>
    <message>
        <source>Move the lane left</source>
        <translation>갈래 왼쪽으로</translation>
    </message>
    <message>
        <source>Move the lane right</source>
        <translation>갈래 오른쪽으로</translation>
    </message>
    <message>
        <source>Move the lane to the left</source>
        <translation>갈래를 왼쪽으로 이동</translation>
    </message>
    <message>
        <source>Move the lane to the right</source>
        <translation>갈래를 오른쪽으로 이동</translation>
    </message>
    <message>
        <source>Put a layer beside the selected one…</source>
        <translation>고른 층 옆에 층 놓기…</translation>
    </message>
    <message>
        <source>Put beside…</source>
        <translation>옆에 놓기…</translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation>갈래 제거</translation>
    </message>
    <message>
        <source>Remove the lane with its layers</source>
        <translation>갈래와 그 층 제거</translation>
    </message>
    <message>
        <source>Wrap in a skip connection</source>
        <translation>스킵 연결로 감싸기</translation>
    </message>
    <message>
        <source>Wrap in branches</source>
        <translation>분기로 감싸기</translation>
    </message>
    <message>
        <source>Wrap the selected layers in a skip connection</source>
        <translation>고른 층을 스킵 연결로 감싸기</translation>
    </message>
    <message>
        <source>Wrap the selected layers in branches</source>
        <translation>고른 층을 분기로 감싸기</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Kept / image</source>
        <translation>보관 / 이미지</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>수용장</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>HushButton</name>
    <message>
        <source>Hush</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Hush: {problem}</source>
        <translation>경고 끄기: {problem}</translation>
    </message>
    <message>
        <source>Warn of this no more here; the list of problems (F8) brings it back</source>
        <translation>여기서는 이 경고를 더 하지 않습니다. 문제 목록 (F8)에서 되살릴 수 있습니다</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>{image}, label {label}</source>
        <translation>{image}, 레이블 {label}</translation>
    </message>
    <message>
        <source>{image}, label {label}, read right</source>
        <translation>{image}, 레이블 {label}, 맞게 읽음</translation>
    </message>
    <message>
        <source>{image}, label {label}, read wrongly as {read}</source>
        <translation>{image}, 레이블 {label}, {read}(으)로 잘못 읽음</translation>
    </message>
</context>
<context>
    <name>ImageStrip</name>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>image {number}: {true} read as {read}, {probability}</source>
        <translation>이미지 {number}: {true}을(를) {read}(으)로 읽음, {probability}</translation>
    </message>
</context>
<context>
    <name>InputCard</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>{data}  ·  validation image {number}, label {label}</source>
        <translation>{data}  ·  검증 이미지 {number}, 레이블 {label}</translation>
    </message>
</context>
<context>
    <name>InputForm</name>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation>입력 채널</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>입력 높이</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>입력 너비</translation>
    </message>
    <message>
        <source>Images of another size are made to fit; Train says how, and lets you choose.</source>
        <translation>크기가 다른 이미지는 맞추어집니다. 방법은 학습에서 보고 고를 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>InputView</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>receptive field {size}
rows {top}–{bottom}, columns {left}–{right}</source>
        <translation>수용장 {size}
행 {top}–{bottom}, 열 {left}–{right}</translation>
    </message>
    <message>
        <source>the unit sees nothing of the image</source>
        <translation>이 유닛은 이미지를 보지 않습니다</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Height of the chosen map</source>
        <translation>선택한 특성 맵의 높이</translation>
    </message>
    <message>
        <source>Width of the images</source>
        <translation>이미지 목록의 너비</translation>
    </message>
</context>
<context>
    <name>InsideWorkspace</name>
    <message>
        <source>The design has changed since this run was trained: this is the run&apos;s own network.</source>
        <translation>이 실행을 학습한 뒤 설계가 바뀌었습니다. 지금 보이는 것은 실행 당시의 신경망입니다.</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>레이블 {label}</translation>
    </message>
    <message>
        <source>nothing is drawn yet</source>
        <translation>아직 그린 것이 없습니다</translation>
    </message>
    <message>
        <source>{run}, step {step}</source>
        <translation>{run}, 스텝 {step}</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Select a layer to see and change its settings.</source>
        <translation>층을 고르면 설정을 보고 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Settings of a layer appear here once the network has one.</source>
        <translation>신경망에 층이 생기면 그 설정이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>What the network reads</source>
        <translation>신경망이 읽는 것</translation>
    </message>
    <message>
        <source>How the size comes about</source>
        <translation>크기가 정해지는 방법</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>드는 비용</translation>
    </message>
    <message>
        <source>What one output unit sees</source>
        <translation>출력 유닛 하나가 보는 것</translation>
    </message>
    <message>
        <source>Padding and stride</source>
        <translation>패딩과 스트라이드</translation>
    </message>
    <message>
        <source>Weights, shared and full</source>
        <translation>가중치, 공유와 완전</translation>
    </message>
</context>
<context>
    <name>InspectorPlace</name>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
</context>
<context>
    <name>KeepNote</name>
    <message>
        <source>{epochs} × {size} on the disk</source>
        <translation>디스크에 {epochs} × {size}</translation>
    </message>
</context>
<context>
    <name>LaneList</name>
    <message>
        <source>Add a lane</source>
        <translation>갈래 추가</translation>
    </message>
    <message>
        <source>Duplicate the lane</source>
        <translation>갈래 복제</translation>
    </message>
    <message>
        <source>Keep this lane alone</source>
        <translation>이 갈래만 남기기</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>갈래</translation>
    </message>
    <message>
        <source>Move the lane to the left</source>
        <translation>갈래를 왼쪽으로 이동</translation>
    </message>
    <message>
        <source>Move the lane to the right</source>
        <translation>갈래를 오른쪽으로 이동</translation>
    </message>
    <message>
        <source>Put a layer into it…</source>
        <translation>안에 층 넣기…</translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation>갈래 제거</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>Enter: to the lane&apos;s first layer. Alt+↑, Alt+↓: change places. Del: remove it.</source>
        <translation>Enter: 갈래의 첫 층으로. Alt+↑, Alt+↓: 자리 바꾸기. Del: 제거.</translation>
    </message>
    <message>
        <source>Lane {number}: {layers}, output {shape}</source>
        <translation>갈래 {number}: {layers}, 출력 {shape}</translation>
    </message>
    <message>
        <source>passes its input on</source>
        <translation>입력을 그대로 전달</translation>
    </message>
</context>
<context>
    <name>LayerCard</name>
    <message>
        <source>{kind}, found</source>
        <translation>{kind}, 찾음</translation>
    </message>
    <message>
        <source>Menu (Shift+F10)</source>
        <translation>메뉴 (Shift+F10)</translation>
    </message>
</context>
<context>
    <name>LayerChoice</name>
    <message>
        <source>A copy of {name}</source>
        <translation>{name}의 사본</translation>
    </message>
    <message>
        <source>What is to go into the lane?</source>
        <translation>갈래에 무엇을 넣으시겠습니까?</translation>
    </message>
    <message>
        <source>What is to stand beside {name}?</source>
        <translation>{name} 옆에 무엇을 놓으시겠습니까?</translation>
    </message>
    <message>
        <source>What was copied: {name}</source>
        <translation>복사한 것: {name}</translation>
    </message>
</context>
<context>
    <name>LayerTableDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV로 복사</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Layers as a table</source>
        <translation>층을 표로 보기</translation>
    </message>
    <message>
        <source>{layers} rows · at least {parameters} parameters · at least {macs} MACs</source>
        <translation>행 {layers}개 · 매개변수 {parameters}개 이상 · {macs} MACs 이상</translation>
    </message>
    <message>
        <source>{layers} rows · {parameters} parameters · {macs} MACs</source>
        <translation>행 {layers}개 · 매개변수 {parameters}개 · {macs} MACs</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Keep height and width the same</source>
        <translation>높이와 너비를 같게 유지</translation>
    </message>
    <message>
        <source>{setting}: keep height and width the same</source>
        <translation>{setting}: 높이와 너비를 같게 유지</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Sums by map</source>
        <translation>맵별 합</translation>
    </message>
    <message>
        <source>from {layer}: {maps}; bias: {bias}</source>
        <translation>{layer}에서: {maps}; 편향: {bias}</translation>
    </message>
    <message>
        <source>map {number}: {sum}</source>
        <translation>맵 {number}: {sum}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name}[*] - CNN Studio</source>
        <translation>{name}[*] - CNN Studio</translation>
    </message>
</context>
<context>
    <name>MapsLegend</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>0 is in the middle.</source>
        <translation>0은 가운데입니다.</translation>
    </message>
    <message>
        <source>0 is the ground.</source>
        <translation>0은 바탕색입니다.</translation>
    </message>
    <message>
        <source>A fixed scale</source>
        <translation>고정 척도</translation>
    </message>
    <message>
        <source>Blue and red, zero as paper</source>
        <translation>파랑과 빨강, 0은 바탕색</translation>
    </message>
    <message>
        <source>CET-CBD1, for the colour-blind</source>
        <translation>CET-CBD1, 색각 이상용</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Fixed scale: larger values have the colours of the ends.</source>
        <translation>고정 척도: 더 큰 값은 양 끝의 색으로 보입니다.</translation>
    </message>
    <message>
        <source>Largest magnitude of the fixed scale</source>
        <translation>고정 척도의 가장 큰 절댓값</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>One scale a layer</source>
        <translation>층마다 한 척도</translation>
    </message>
    <message>
        <source>One scale a map</source>
        <translation>맵마다 한 척도</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>척도</translation>
    </message>
    <message>
        <source>Scale and colours</source>
        <translation>척도와 색</translation>
    </message>
    <message>
        <source>Scale and colours of the maps</source>
        <translation>맵의 척도와 색</translation>
    </message>
    <message>
        <source>Scale per layer: colours reach to its largest value.</source>
        <translation>층별 척도: 색이 층의 가장 큰 값까지 이릅니다.</translation>
    </message>
    <message>
        <source>Scale per map: colours reach to the largest value of each.</source>
        <translation>맵별 척도: 색이 각 맵의 가장 큰 값까지 이릅니다.</translation>
    </message>
    <message>
        <source>cividis</source>
        <translation>cividis</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>The colours of both ends stand for this magnitude and all above it</source>
        <translation>양 끝의 색은 이 절댓값과 그보다 큰 값을 모두 나타냅니다</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
</context>
<context>
    <name>MapsView</name>
    <message>
        <source>Feature maps</source>
        <translation>특성 맵</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Measuring…</source>
        <translation>측정 중…</translation>
    </message>
</context>
<context>
    <name>MemoryBar</name>
    <message>
        <source>Activations kept</source>
        <translation>보관하는 활성값</translation>
    </message>
    <message>
        <source>At the worst moment of a step: {bytes}</source>
        <translation>스텝에서 가장 많이 쓰는 순간: {bytes}</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>peak {bytes}</source>
        <translation>최대 {bytes}</translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>그 상태</translation>
    </message>
    <message>
        <source>Kept for backward</source>
        <translation>역전파용 보관</translation>
    </message>
    <message>
        <source>Known once the network works.</source>
        <translation>신경망이 작동하면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Memory compared</source>
        <translation>메모리 비교</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>최적화 방법</translation>
    </message>
    <message>
        <source>Peak, float32</source>
        <translation>최고, float32</translation>
    </message>
    <message>
        <source>Peak, mixed</source>
        <translation>최고, 혼합</translation>
    </message>
    <message>
        <source>Predicted for batch {number}. Mixed precision is torch&apos;s autocast to 16 bits: weights, gradients and optimizer stay float32.</source>
        <translation>배치 {number}에 대한 예측입니다. 혼합 정밀도는 torch의 16비트 autocast이며, 가중치와 기울기와 최적화기는 float32로 남습니다.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Together, float32</source>
        <translation>합계, float32</translation>
    </message>
    <message>
        <source>Together, mixed</source>
        <translation>합계, 혼합</translation>
    </message>
    <message>
        <source>Training memory</source>
        <translation>학습 메모리</translation>
    </message>
    <message>
        <source>What each layer keeps</source>
        <translation>층마다 보관하는 것</translation>
    </message>
</context>
<context>
    <name>MemoryGauge</name>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Training memory at batch</source>
        <translation>학습 메모리, 배치</translation>
    </message>
    <message>
        <source>Training memory: {bytes}</source>
        <translation>학습 메모리: {bytes}</translation>
    </message>
    <message>
        <source>at least {bytes}</source>
        <translation>{bytes} 이상</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Compare training memory, and what each layer keeps</source>
        <translation>학습 메모리와 층마다 보관하는 것을 비교합니다</translation>
    </message>
    <message>
        <source>Optimizers and precisions compared, and what each layer keeps</source>
        <translation>최적화기와 정밀도 비교, 층마다 보관하는 것</translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Activations kept</source>
        <translation>보관하는 활성값</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>Kept for backward: {bytes} bytes, as predicted.</source>
        <translation>역전파용 보관: {bytes}바이트, 예측과 같음.</translation>
    </message>
    <message>
        <source>Kept for backward: {bytes} bytes, predicted {predicted}.</source>
        <translation>역전파용 보관: {bytes}바이트, 예측 {predicted}.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Measured when a training starts, or now.</source>
        <translation>학습을 시작할 때 또는 지금 측정합니다.</translation>
    </message>
    <message>
        <source>Memory at batch {number}</source>
        <translation>배치 {number}의 메모리</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>최적화 방법</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Peak: {measured} bytes, predicted {predicted}.</source>
        <translation>최대: {measured}바이트, 예측 {predicted}.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>예측값</translation>
    </message>
    <message>
        <source>Unknown until the network is whole.</source>
        <translation>신경망이 완성되어야 알 수 있습니다.</translation>
    </message>
    <message>
        <source>predicted and measured</source>
        <translation>예측과 측정</translation>
    </message>
    <message>
        <source>{name} {bytes} bytes</source>
        <translation>{name} {bytes}바이트</translation>
    </message>
    <message>
        <source>Make a few steps with a twin of the network and see what they take</source>
        <translation>신경망의 쌍둥이로 몇 스텝을 하고 얼마나 쓰는지 봅니다</translation>
    </message>
    <message>
        <source>Training takes layers together: {kept} bytes kept, peak {peak}.</source>
        <translation>학습은 층을 묶어 계산합니다: {kept}바이트 보관, 최대 {peak}.</translation>
    </message>
    <message>
        <source>in {precision}</source>
        <translation>{precision}</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>메뉴 (F10)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Click or drag to scroll</source>
        <translation>클릭하거나 끌어서 스크롤</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>미니맵</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>층 1개</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>문제 1개</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>층 {count}개</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>문제 {count}개</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>알 수 없음 {count}개</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>After the first epoch: what the network mistakes for what.</source>
        <translation>첫 에포크가 끝나면 신경망이 무엇을 무엇으로 잘못 보는지 나타납니다.</translation>
    </message>
    <message>
        <source>Back to the most wrong images</source>
        <translation>가장 많이 틀린 이미지로 돌아가기</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>혼동</translation>
    </message>
    <message>
        <source>Most wrong test images</source>
        <translation>가장 많이 틀린 테스트 이미지</translation>
    </message>
    <message>
        <source>Most wrong validation images</source>
        <translation>가장 많이 틀린 검증 이미지</translation>
    </message>
    <message>
        <source>Scored once, after the last epoch</source>
        <translation>마지막 에포크 뒤에 한 번만 채점합니다</translation>
    </message>
    <message>
        <source>Set of images</source>
        <translation>이미지 세트</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>all {number}</source>
        <translation>전체 {number}</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>간단히</translation>
    </message>
    <message>
        <source>most wrong</source>
        <translation>가장 많이 틀린 것</translation>
    </message>
    <message>
        <source>{share} right, {wrong} of {total} wrong. Rows: true class.</source>
        <translation>{share} 맞음, {total} 중 {wrong} 틀림. 행: 실제 클래스.</translation>
    </message>
    <message>
        <source>{true} read as {read}</source>
        <translation>{true}을(를) {read}(으)로 읽음</translation>
    </message>
</context>
<context>
    <name>NameHeader</name>
    <message>
        <source>Duplicate, move or delete the layer</source>
        <translation>층을 복제, 이동 또는 삭제</translation>
    </message>
    <message>
        <source>Layer menu</source>
        <translation>층 메뉴</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>NewDialog</name>
    <message>
        <source>Begin with</source>
        <translation>시작할 신경망</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Digits of 28 × 28 pixels come in, and ten classes are wanted. The layers are up to you.</source>
        <translation>28 × 28 픽셀의 숫자가 들어오고 클래스는 열 개입니다. 층은 직접 쌓습니다.</translation>
    </message>
    <message>
        <source>Empty: drag it together yourself</source>
        <translation>빈 신경망: 직접 끌어다 쌓기</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>새 신경망</translation>
    </message>
    <message>
        <source>Ready architectures</source>
        <translation>준비된 구조</translation>
    </message>
    <message>
        <source>{title}, {year}: input {input}, {parameters} parameters</source>
        <translation>{title}, {year}: 입력 {input}, 매개변수 {parameters}개</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Filters and feature maps appear with the first step.</source>
        <translation>필터와 특성 맵은 첫 스텝과 함께 나타납니다.</translation>
    </message>
    <message>
        <source>Go to Design</source>
        <translation>설계로 이동</translation>
    </message>
    <message>
        <source>Nothing to look into yet</source>
        <translation>아직 들여다볼 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>아직 학습한 것이 없습니다</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>학습 시작</translation>
    </message>
    <message>
        <source>Start training, and the curves of loss and accuracy grow here while the network learns.</source>
        <translation>학습을 시작하면 신경망이 배우는 동안 손실과 정확도 곡선이 여기에 그려집니다.</translation>
    </message>
    <message>
        <source>The training is starting…</source>
        <translation>학습을 시작하는 중…</translation>
    </message>
    <message>
        <source>Train the network first: its filters and feature maps are shown here while it learns.</source>
        <translation>먼저 신경망을 학습하십시오. 학습하는 동안 필터와 특성 맵이 여기에 보입니다.</translation>
    </message>
    <message>
        <source>{why}. Do that in Design first.</source>
        <translation>{why}. 먼저 설계에서 하십시오.</translation>
    </message>
    <message>
        <source>{why}. Then train the network, and look at its filters and feature maps here.</source>
        <translation>{why}. 그런 다음 신경망을 학습하면 여기에서 필터와 특성 맵을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>내려받기</translation>
    </message>
    <message>
        <source>Training can start once these images are here: {size} to download.</source>
        <translation>이 이미지가 이 컴퓨터에 있으면 학습을 시작할 수 있습니다: {size}를 내려받습니다.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>a number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>must be {kind} from {minimum} to {maximum}</source>
        <translation>{minimum}부터 {maximum}까지의 {kind}여야 합니다</translation>
    </message>
    <message>
        <source>must be {kind} above {minimum}, up to {maximum}</source>
        <translation>{minimum}보다 크고 {maximum} 이하인 {kind}여야 합니다</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>not a number</source>
        <translation>수가 아님</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>OwnImage</name>
    <message>
        <source>As the network gets it</source>
        <translation>신경망이 받는 모습</translation>
    </message>
    <message>
        <source>As the network gets it: centred and scaled as the digits it learns from. Read at every stroke.</source>
        <translation>신경망이 받는 모습입니다. 학습한 숫자처럼 가운데에 놓고 크기를 맞춥니다. 획마다 읽습니다.</translation>
    </message>
    <message>
        <source>Clear the pad (Delete)</source>
        <translation>그림판 지우기 (Delete)</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>숫자를 그리십시오</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>그림 열기</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>그림 열기…</translation>
    </message>
    <message>
        <source>Photograph or picture</source>
        <translation>사진 또는 그림</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>그림 ({patterns})</translation>
    </message>
    <message>
        <source>Take the last stroke back (Backspace)</source>
        <translation>마지막 획 되돌리기 (Backspace)</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>내 그림</translation>
    </message>
    <message>
        <source>{name}, fitted to {shape}</source>
        <translation>{name}, {shape}에 맞춤</translation>
    </message>
    <message>
        <source>Fitted as the data&apos;s images are; or drop one on the pad.</source>
        <translation>데이터의 이미지처럼 맞춥니다. 또는 판에 하나를 놓으십시오.</translation>
    </message>
</context>
<context>
    <name>PaddingEditor</name>
    <message>
        <source>Explicit</source>
        <translation>직접 지정</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>{setting}, height</source>
        <translation>{setting}, 높이</translation>
    </message>
    <message>
        <source>{setting}, width</source>
        <translation>{setting}, 너비</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Layers</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>층 찾기</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>구조</translation>
    </message>
    <message>
        <source>Nothing is called “{name}”.</source>
        <translation>“{name}”(이)라는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Search architectures</source>
        <translation>구조 찾기</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>팔레트에서 찾기</translation>
    </message>
    <message>
        <source>Search the palette ({key})</source>
        <translation>팔레트에서 찾기 ({key})</translation>
    </message>
    <message>
        <source>What the palette shows</source>
        <translation>팔레트에 보이는 것</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The image</source>
        <translation>이미지</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Pictures (*.{suffix})</source>
        <translation>그림 (*.{suffix})</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>그림으로 저장</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>쓸 파일을 정하십시오.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Volumes to scale</source>
        <translation>비례 입체</translation>
    </message>
    <message>
        <source>{file} is there already. Press Save again to replace it.</source>
        <translation>{file} 파일이 이미 있습니다. 덮어쓰려면 저장을 다시 누르십시오.</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} 파일을 썼습니다.</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Back from the zoom (Esc, or a double click)</source>
        <translation>확대에서 돌아가기 (Esc 또는 두 번 클릭)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>에포크 {number}</translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation>학습 {value}</translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation>검증 {value}</translation>
    </message>
</context>
<context>
    <name>PlotSummary</name>
    <message>
        <source>nothing measured yet</source>
        <translation>아직 측정한 것 없음</translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation>학습 {value}</translation>
    </message>
    <message>
        <source>validation {value} after epoch {epoch}</source>
        <translation>에포크 {epoch} 뒤 검증 {value}</translation>
    </message>
    <message>
        <source>{value} at epoch {epoch}</source>
        <translation>에포크 {epoch}에서 {value}</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Scale of the loss</source>
        <translation>손실의 눈금</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>train, smoothed</source>
        <translation>학습, 평활</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>From what the first epoch has reached, or from 0 %</source>
        <translation>첫 에포크가 이른 값부터, 또는 0 %부터</translation>
    </message>
    <message>
        <source>Range of the accuracy</source>
        <translation>정확도의 범위</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>맞춤</translation>
    </message>
</context>
<context>
    <name>PresetChoice</name>
    <message>
        <source>As “{preset}” but for: {settings}</source>
        <translation>“{preset}”과(와) 다른 것: {settings}</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>증강</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>직접 정함</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Preset “{preset}”</source>
        <translation>프리셋 “{preset}”</translation>
    </message>
    <message>
        <source>Your own recipe.</source>
        <translation>직접 정한 학습 설정.</translation>
    </message>
</context>
<context>
    <name>ProblemDock</name>
    <message>
        <source>1 error</source>
        <translation>오류 1개</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>경고 1개</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>모든 문제</translation>
    </message>
    <message>
        <source>All problems, and what mends them (F8)</source>
        <translation>모든 문제와 고치는 방법 (F8)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Hush all {count} like this</source>
        <translation>이런 경고 {count}개 모두 끄기</translation>
    </message>
    <message>
        <source>Hushed</source>
        <translation>꺼 둠</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Problems: {counts}</source>
        <translation>문제: {counts}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <translation>오류 {count}개</translation>
    </message>
    <message>
        <source>{count} hushed</source>
        <translation>꺼 둔 것 {count}개</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>경고 {count}개</translation>
    </message>
    <message>
        <source>{kind} · {layer}: {problem}. {detail}</source>
        <translation>{kind} · {layer}: {problem}. {detail}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Hush: {problem}</source>
        <translation>경고 끄기: {problem}</translation>
    </message>
    <message>
        <source>Warn of this no more here; the list of problems (F8) brings it back</source>
        <translation>여기서는 이 경고를 더 하지 않습니다. 문제 목록 (F8)에서 되살릴 수 있습니다</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>A change of the network that was tried, and takes the problem away.</source>
        <translation>미리 시험해 본, 문제를 없애는 신경망 변경입니다.</translation>
    </message>
    <message>
        <source>A figure of the whole network. It leads to the layer that has most of it.</source>
        <translation>신경망 전체의 수치입니다. 그 대부분을 차지하는 층으로 이어집니다.</translation>
    </message>
    <message>
        <source>All that a layer gives for the image: its feature maps, or its units.</source>
        <translation>층이 이미지에 대해 내놓는 모든 것, 곧 특성 맵이나 유닛입니다.</translation>
    </message>
    <message>
        <source>All trainings of this network, the newest first. Their curves can be compared.</source>
        <translation>이 신경망의 모든 학습이며 최근 것이 먼저입니다. 곡선을 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Design is where a network is made, Train where it learns, Inside where it is looked into.</source>
        <translation>설계에서 신경망을 만들고, 학습에서 배우게 하고, 내부에서 들여다봅니다.</translation>
    </message>
    <message>
        <source>Ends the training with a checkpoint, from which it can go on later.</source>
        <translation>체크포인트를 남기고 학습을 끝냅니다. 나중에 여기서 이어 갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Everything the window can be told, in one menu.</source>
        <translation>창에서 할 수 있는 모든 것을 한 메뉴에 모았습니다.</translation>
    </message>
    <message>
        <source>Finds layer types by their names and by what they do.</source>
        <translation>이름과 하는 일로 층 종류를 찾습니다.</translation>
    </message>
    <message>
        <source>Here a network is put together, layer by layer.</source>
        <translation>여기에서 신경망을 층층이 쌓습니다.</translation>
    </message>
    <message>
        <source>Here is seen what every layer makes of an image.</source>
        <translation>여기에서 층마다 이미지로 무엇을 만드는지 봅니다.</translation>
    </message>
    <message>
        <source>Here the network is trained by a recipe, and seen to learn.</source>
        <translation>여기에서 학습 설정에 따라 신경망을 학습하고, 배우는 모습을 봅니다.</translation>
    </message>
    <message>
        <source>How a figure goes on over the epochs: lines while training, dots on the validation set.</source>
        <translation>에포크에 따른 수치의 변화입니다. 선은 학습 중, 점은 검증 세트의 값입니다.</translation>
    </message>
    <message>
        <source>How often images of each class, a row, were read as each class, a column.</source>
        <translation>각 클래스(행)의 이미지를 각 클래스(열)로 읽은 횟수입니다.</translation>
    </message>
    <message>
        <source>Lets the training wait between two steps; it can still be looked into.</source>
        <translation>두 스텝 사이에서 학습을 멈춥니다. 멈춘 동안에도 들여다볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Loss and accuracy of each epoch, on training and validation set.</source>
        <translation>에포크별 학습 세트와 검증 세트의 손실과 정확도입니다.</translation>
    </message>
    <message>
        <source>Makes a change again that was taken back.</source>
        <translation>되돌린 변경을 다시 실행합니다.</translation>
    </message>
    <message>
        <source>One feature map, large: a cell is what a unit gives for the image.</source>
        <translation>크게 본 특성 맵 하나입니다. 칸 하나는 유닛 하나가 이미지에 대해 내놓는 값입니다.</translation>
    </message>
    <message>
        <source>Shows the network larger.</source>
        <translation>신경망을 더 크게 보여 줍니다.</translation>
    </message>
    <message>
        <source>Shows the network smaller, so that more of it is in sight.</source>
        <translation>신경망을 더 작게 보여 주어 더 많이 보이게 합니다.</translation>
    </message>
    <message>
        <source>Takes the last change of the network back, one after the other.</source>
        <translation>신경망의 마지막 변경을 하나씩 되돌립니다.</translation>
    </message>
    <message>
        <source>The accuracies shown: those reached, or all from 0 to 100 %.</source>
        <translation>보이는 정확도의 범위입니다. 실제로 이른 값만, 또는 0부터 100 %까지 전부입니다.</translation>
    </message>
    <message>
        <source>The image chosen here is what all layers are shown for.</source>
        <translation>모든 층은 여기에서 고른 이미지에 대해 보입니다.</translation>
    </message>
    <message>
        <source>The images counted: the validation set serves every choice, the test set only the final score.</source>
        <translation>세는 이미지입니다. 검증 세트는 모든 선택에 쓰고, 테스트 세트는 마지막 점수에만 씁니다.</translation>
    </message>
    <message>
        <source>The images of a step, for which the memory is foretold here.</source>
        <translation>한 스텝의 이미지 수입니다. 이에 대한 메모리를 여기에서 예측합니다.</translation>
    </message>
    <message>
        <source>The images offered: of one class, or of all.</source>
        <translation>보여 주는 이미지입니다. 한 클래스 또는 전체입니다.</translation>
    </message>
    <message>
        <source>The images offered: those read right, those read wrong, or all.</source>
        <translation>보여 주는 이미지입니다. 맞게 읽은 것, 틀리게 읽은 것 또는 전체입니다.</translation>
    </message>
    <message>
        <source>The images that come in: their height, width and channels.</source>
        <translation>들어오는 이미지의 높이, 너비, 채널입니다.</translation>
    </message>
    <message>
        <source>The images that were read wrong with most certainty, the worst first.</source>
        <translation>가장 큰 확신으로 잘못 읽은 이미지이며, 가장 심한 것이 먼저입니다.</translation>
    </message>
    <message>
        <source>The largest batch for which a training step fits into the memory.</source>
        <translation>학습 스텝이 메모리에 들어가는 가장 큰 배치입니다.</translation>
    </message>
    <message>
        <source>The scale of the loss: logarithmic shows small losses as well as large ones.</source>
        <translation>손실의 눈금입니다. 로그 눈금은 큰 손실과 작은 손실을 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>The title of a section, which folds it away and unfolds it.</source>
        <translation>섹션의 제목입니다. 섹션을 접고 폅니다.</translation>
    </message>
    <message>
        <source>The units of the layer&apos;s output, to choose the one whose part of the image is shown.</source>
        <translation>층의 출력 유닛입니다. 하나를 고르면 그 유닛이 보는 이미지 부분이 나타납니다.</translation>
    </message>
    <message>
        <source>The weights of a convolution: a filter for each map it makes, for one of the maps it reads.</source>
        <translation>합성곱의 가중치입니다. 만드는 맵마다 필터가 하나씩이며, 읽는 맵 하나에 대한 것입니다.</translation>
    </message>
    <message>
        <source>The whole network, small. The frame is what is in sight.</source>
        <translation>작게 본 신경망 전체입니다. 테두리 안이 지금 보이는 부분입니다.</translation>
    </message>
    <message>
        <source>Trains the network that is open with this recipe.</source>
        <translation>열려 있는 신경망을 이 학습 설정으로 학습합니다.</translation>
    </message>
    <message>
        <source>Trains the network that is open, beside the window.</source>
        <translation>열려 있는 신경망을 창과 별도로 학습합니다.</translation>
    </message>
    <message>
        <source>What can be done with the layer.</source>
        <translation>층으로 할 수 있는 것입니다.</translation>
    </message>
    <message>
        <source>What is drawn is centred and scaled as the images of MNIST are, and read at every stroke.</source>
        <translation>그린 것을 MNIST 이미지처럼 가운데에 놓고 크기를 맞추며, 획마다 읽습니다.</translation>
    </message>
    <message>
        <source>What the colours of maps and filters mean.</source>
        <translation>맵과 필터의 색이 뜻하는 것입니다.</translation>
    </message>
    <message>
        <source>What the layer is called: in the network, in its file and in exported weights.</source>
        <translation>층의 이름입니다. 신경망, 파일, 내보낸 가중치에서 씁니다.</translation>
    </message>
    <message>
        <source>What the palette offers: single layers to insert, or whole architectures to begin with.</source>
        <translation>팔레트에 보이는 것입니다. 끼워 넣을 층 하나하나, 또는 시작할 전체 구조입니다.</translation>
    </message>
    <message>
        <source>What the run that is shown has come to, and all runs of this network.</source>
        <translation>보이는 실행의 결과와 이 신경망의 모든 실행입니다.</translation>
    </message>
    <message>
        <source>Where the image comes from: the validation set, the test set, or one&apos;s own hand.</source>
        <translation>이미지의 출처입니다. 검증 세트, 테스트 세트 또는 직접 그린 것입니다.</translation>
    </message>
    <message>
        <source>A data set that does not come with the program, and how far its download is.</source>
        <translation>프로그램에 들어 있지 않은 데이터 세트와 그 내려받기의 진행.</translation>
    </message>
    <message>
        <source>A training image, and what augmentation may make of it in six steps of a training.</source>
        <translation>학습 이미지 하나와, 학습의 여섯 스텝에서 증강이 이를 바꾼 모습.</translation>
    </message>
    <message>
        <source>Draws the image anew, as other steps of a training would.</source>
        <translation>학습의 다른 스텝처럼 이미지를 다시 뽑습니다.</translation>
    </message>
    <message>
        <source>Ends the download. What has come is kept, and it can go on.</source>
        <translation>내려받기를 끝냅니다. 받은 것은 남고 이어집니다.</translation>
    </message>
    <message>
        <source>Ends the test, or makes it anew.</source>
        <translation>시험을 끝내거나 다시 합니다.</translation>
    </message>
    <message>
        <source>Fetches the data set and checks it, beside the window; then the network is trained on it.</source>
        <translation>창 곁에서 데이터 세트를 받아 확인하고, 그것으로 신경망을 학습합니다.</translation>
    </message>
    <message>
        <source>Finds a learning rate by a short test: at which rates the loss falls, and where it explodes.</source>
        <translation>짧은 시험으로 학습률을 찾습니다: 어느 학습률에서 손실이 줄고 어디서 폭발하는지.</translation>
    </message>
    <message>
        <source>From the lowest rate to the highest: more show more, and take longer.</source>
        <translation>가장 낮은 학습률에서 가장 높은 것까지. 많을수록 더 보이고 더 오래 걸립니다.</translation>
    </message>
    <message>
        <source>How images of another size than the input&apos;s are made to fit it, in training, Inside and everywhere else.</source>
        <translation>입력과 크기가 다른 이미지를 입력에 맞추는 방법. 학습, 내부 보기와 다른 모든 곳에서 같습니다.</translation>
    </message>
    <message>
        <source>Leaves the data set where it is, and the images as they are.</source>
        <translation>데이터 세트를 받지 않고 이미지를 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Lets the next training begin with weights that were trained before, by name and shape.</source>
        <translation>다음 학습이 전에 학습한 가중치에서 시작합니다. 이름과 모양으로 맞춥니다.</translation>
    </message>
    <message>
        <source>Names the tensors that did not fit, are missing or are left over.</source>
        <translation>맞지 않거나 없거나 남는 텐서의 이름을 보입니다.</translation>
    </message>
    <message>
        <source>Shows further ways to change the training images, or fewer.</source>
        <translation>학습 이미지를 바꾸는 방법을 더 보이거나 줄입니다.</translation>
    </message>
    <message>
        <source>Takes the chosen rate into the recipe.</source>
        <translation>고른 학습률을 학습 설정에 넣습니다.</translation>
    </message>
    <message>
        <source>The checkpoints that the run shown has kept: older ones can be deleted, and each be exported.</source>
        <translation>보이는 실행이 보관한 체크포인트. 오래된 것은 지울 수 있고, 어느 것이나 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>The loss at ever higher learning rates. The dashed line is the rate that is chosen here.</source>
        <translation>점점 높아지는 학습률에서의 손실. 파선은 여기서 고른 학습률입니다.</translation>
    </message>
    <message>
        <source>The rates that the test suggests, and how each was found; or any other.</source>
        <translation>시험이 권하는 학습률과 찾은 방법, 또는 다른 값.</translation>
    </message>
    <message>
        <source>Which weights of that run: those it ended with, or those that were best on the validation set.</source>
        <translation>그 실행의 어느 가중치인지: 끝났을 때의 것, 또는 검증 세트에서 가장 좋았던 것.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>There is no network to look into yet: train it first.</source>
        <translation>아직 들여다볼 신경망이 없습니다. 먼저 학습하십시오.</translation>
    </message>
</context>
<context>
    <name>Ramp</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>{low}부터 {high}까지의 색</translation>
    </message>
</context>
<context>
    <name>RangeTestDialog</name>
    <message>
        <source>A run is being trained: stop it first, then look for a rate.</source>
        <translation>실행을 학습하는 중입니다. 먼저 중지한 뒤 학습률을 찾으십시오.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>시험 취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>학습률 찾기</translation>
    </message>
    <message>
        <source>Learning rate {rate}</source>
        <translation>학습률 {rate}</translation>
    </message>
    <message>
        <source>Makes some steps with this recipe&apos;s optimizer and batches, each at a higher learning rate, on weights of their own: no run is touched. A good rate lies where the loss falls, well before it rises.</source>
        <translation>이 설정의 옵티마이저와 배치로, 따로 둔 가중치에서 학습률을 점점 높이며 몇 스텝을 합니다. 어떤 실행도 건드리지 않습니다. 좋은 학습률은 손실이 오르기 한참 전, 줄어드는 곳에 있습니다.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}, learning rate {rate}, loss {loss}</source>
        <translation>스텝 {steps} 중 {step}, 학습률 {rate}, 손실 {loss}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>시험의 스텝 수</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>다시 시험</translation>
    </message>
    <message>
        <source>The images are read…</source>
        <translation>이미지를 읽는 중…</translation>
    </message>
    <message>
        <source>Use {rate}</source>
        <translation>{rate} 쓰기</translation>
    </message>
</context>
<context>
    <name>RateChoice</name>
    <message>
        <source>Another rate</source>
        <translation>다른 학습률</translation>
    </message>
    <message>
        <source>a tenth of the rate where the loss is least, {least}</source>
        <translation>손실이 가장 작은 학습률 {least}의 10분의 1</translation>
    </message>
    <message>
        <source>where the loss falls fastest</source>
        <translation>손실이 가장 빨리 줄어드는 곳</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Loss at each learning rate</source>
        <translation>학습률마다의 손실</translation>
    </message>
    <message>
        <source>falls fastest</source>
        <translation>가장 빨리 줄어듦</translation>
    </message>
    <message>
        <source>learning rate {rate}</source>
        <translation>학습률 {rate}</translation>
    </message>
    <message>
        <source>learning rate {rate}, loss {loss}</source>
        <translation>학습률 {rate}, 손실 {loss}</translation>
    </message>
    <message>
        <source>least</source>
        <translation>가장 작음</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Nothing to train yet</source>
        <translation>아직 학습할 것이 없습니다</translation>
    </message>
    <message>
        <source>drag layers into the stack</source>
        <translation>층을 끌어다 쌓으십시오</translation>
    </message>
    <message>
        <source>training starts when every layer has a shape</source>
        <translation>모든 층의 모양이 정해지면 학습할 수 있습니다</translation>
    </message>
    <message>
        <source>{layer} cannot work yet</source>
        <translation>{layer}이(가) 아직 작동할 수 없습니다</translation>
    </message>
    <message>
        <source>No images for this network</source>
        <translation>이 신경망에 맞는 이미지가 없습니다</translation>
    </message>
    <message>
        <source>begin with a small one, which trains on MNIST</source>
        <translation>MNIST로 학습하는 작은 신경망으로 시작하십시오</translation>
    </message>
    <message>
        <source>download it in Train once {other} is here</source>
        <translation>{other}을(를) 다 받은 뒤 학습에서 내려받으십시오</translation>
    </message>
    <message>
        <source>download it in Train, under Data</source>
        <translation>학습의 데이터에서 내려받으십시오</translation>
    </message>
    <message>
        <source>training can start once it is here</source>
        <translation>다 받으면 학습을 시작할 수 있습니다</translation>
    </message>
    <message>
        <source>{data} is being downloaded</source>
        <translation>{data} 내려받는 중</translation>
    </message>
    <message>
        <source>{data} is not on this computer yet</source>
        <translation>{data}은(는) 아직 이 컴퓨터에 없습니다</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Forget these files</source>
        <translation>이 파일들 잊기</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>아직 파일 없음</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>최근 파일 열기</translation>
    </message>
</context>
<context>
    <name>RecipeCost</name>
    <message>
        <source>At {number} steps a second</source>
        <translation>초당 {number}스텝일 때</translation>
    </message>
    <message>
        <source>This recipe</source>
        <translation>이 학습 설정</translation>
    </message>
    <message>
        <source>What this recipe takes</source>
        <translation>이 학습 설정에 드는 것</translation>
    </message>
    <message>
        <source>{steps} steps</source>
        <translation>{steps}스텝</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1스텝</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Recipe</source>
        <translation>학습 설정</translation>
    </message>
    <message>
        <source>peak {peak}, down to {end}</source>
        <translation>최고 {peak}, {end}까지 내려감</translation>
    </message>
    <message>
        <source>{rate} throughout</source>
        <translation>처음부터 끝까지 {rate}</translation>
    </message>
    <message>
        <source>{steps} steps</source>
        <translation>{steps}스텝</translation>
    </message>
    <message>
        <source>{steps} steps / epoch</source>
        <translation>{steps}스텝 / 에포크</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>학습률 찾기…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Once no run is being trained</source>
        <translation>학습하는 실행이 없을 때</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>정규화</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>중지와 보관</translation>
    </message>
    <message>
        <source>Try ever higher learning rates for a few steps, and see where the loss falls</source>
        <translation>몇 스텝 동안 학습률을 점점 높여 손실이 어디서 줄어드는지 봅니다</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>{number} in use</source>
        <translation>{number}개 사용 중</translation>
    </message>
    <message>
        <source>peak {peak}</source>
        <translation>최대 {peak}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1스텝</translation>
    </message>
    <message>
        <source>1 step / epoch</source>
        <translation>1스텝 / 에포크</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Data and recipe</source>
        <translation>데이터와 학습 설정</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>학습 설정</translation>
    </message>
    <message>
        <source>locked: a run is using it</source>
        <translation>잠김: 실행이 쓰고 있음</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>증강</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>시작 가중치</translation>
    </message>
    <message>
        <source>original, then six draws</source>
        <translation>원본, 그리고 여섯 번 뽑은 것</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Restore unsaved work</source>
        <translation>저장하지 않은 작업 되살리기</translation>
    </message>
    <message>
        <source>The program ended before its work was saved: {name}, with {layers} layers.</source>
        <translation>작업을 저장하기 전에 프로그램이 끝났습니다: {name}, 층 {layers}개.</translation>
    </message>
    <message>
        <source>a network without a file</source>
        <translation>파일이 없는 신경망</translation>
    </message>
</context>
<context>
    <name>Regrouping</name>
    <message>
        <source>Add a lane to {name}</source>
        <translation>{name}에 갈래 추가</translation>
    </message>
    <message>
        <source>Change the merge of {name}</source>
        <translation>{name}의 병합 변경</translation>
    </message>
    <message>
        <source>Change the repeats of {name}</source>
        <translation>{name}의 반복 변경</translation>
    </message>
    <message>
        <source>Checkpoint gradients of {name}</source>
        <translation>{name}의 기울기 체크포인팅</translation>
    </message>
    <message>
        <source>Dissolve {name}</source>
        <translation>{name} 풀기</translation>
    </message>
    <message>
        <source>Duplicate a lane of {name}</source>
        <translation>{name}의 갈래 복제</translation>
    </message>
    <message>
        <source>Group {name} as a block</source>
        <translation>{name} 블록으로 묶기</translation>
    </message>
    <message>
        <source>Keep all of {name}</source>
        <translation>{name} 모두 보관</translation>
    </message>
    <message>
        <source>Move a lane of {name}</source>
        <translation>{name}의 갈래 이동</translation>
    </message>
    <message>
        <source>Move {name} beside {other}</source>
        <translation>{name}을(를) {other} 옆으로 이동</translation>
    </message>
    <message>
        <source>Put {name} beside {other}</source>
        <translation>{name}을(를) {other} 옆에 놓기</translation>
    </message>
    <message>
        <source>Remove a lane of {name}</source>
        <translation>{name}의 갈래 제거</translation>
    </message>
    <message>
        <source>Wrap {name} in a skip connection</source>
        <translation>{name}을(를) 스킵 연결로 감싸기</translation>
    </message>
    <message>
        <source>Wrap {name} in branches</source>
        <translation>{name}을(를) 분기로 감싸기</translation>
    </message>
    <message>
        <source>Freeze {name}</source>
        <translation>{name} 동결</translation>
    </message>
    <message>
        <source>Unfreeze {name}</source>
        <translation>{name} 동결 해제</translation>
    </message>
</context>
<context>
    <name>RepairButton</name>
    <message>
        <source>Alt+Enter does this</source>
        <translation>Alt+Enter로 실행합니다</translation>
    </message>
    <message>
        <source>takes the layer away</source>
        <translation>층을 없앱니다</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Scored after every epoch on images kept apart from training: by these you choose and compare.</source>
        <translation>학습에 쓰지 않은 이미지로 에포크마다 채점합니다. 이것으로 고르고 비교합니다.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>The run failed before its end, so the test set has not been scored.</source>
        <translation>실행이 끝나기 전에 실패하여 테스트 세트를 채점하지 않았습니다.</translation>
    </message>
    <message>
        <source>The run was stopped before its end, so the test set has not been scored. Go on with it.</source>
        <translation>실행이 끝나기 전에 중지되어 테스트 세트를 채점하지 않았습니다. 이어서 하십시오.</translation>
    </message>
    <message>
        <source>The test set is scored once, after the last epoch: the final figure, by which nothing is chosen.</source>
        <translation>테스트 세트는 마지막 에포크 뒤에 한 번만 채점합니다. 마지막 점수이며, 이것으로 고르지 않습니다.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>정확도</translation>
    </message>
    <message>
        <source>after epoch {epoch} of {epochs}</source>
        <translation>에포크 {epochs} 중 {epoch} 뒤</translation>
    </message>
    <message>
        <source>for the end</source>
        <translation>마지막에</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>{wrong} of {total} wrong, in {time} of training.</source>
        <translation>{total} 중 {wrong} 틀림, 학습 시간 {time}.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>Every training of this network is kept here.</source>
        <translation>이 신경망의 모든 학습이 여기 남습니다.</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>학습 준비됨</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Test accuracy {share}</source>
        <translation>테스트 정확도 {share}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>학습 실패</translation>
    </message>
    <message>
        <source>Val. accuracy</source>
        <translation>검증 정확도</translation>
    </message>
    <message>
        <source>at step {step} of {total}</source>
        <translation>스텝 {total} 중 {step}에서</translation>
    </message>
    <message>
        <source>{epochs} epochs at batch size {batch}</source>
        <translation>배치 크기 {batch}, 에포크 {epochs}회</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>{plan}; 1 warning</source>
        <translation>{plan}; 경고 1개</translation>
    </message>
    <message>
        <source>{plan}; {count} warnings</source>
        <translation>{plan}; 경고 {count}개</translation>
    </message>
    <message>
        <source>Trying what is fastest</source>
        <translation>가장 빠른 것을 시험하는 중</translation>
    </message>
    <message>
        <source>Stopped early, test accuracy {share}</source>
        <translation>일찍 멈춤, 테스트 정확도 {share}</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>live</source>
        <translation>진행 중</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>학습 정확도</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>학습 손실</translation>
    </message>
    <message>
        <source>{number} steps a second</source>
        <translation>초당 {number}스텝</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Run of {when}</source>
        <translation>{when} 실행</translation>
    </message>
    <message>
        <source>Run {name}</source>
        <translation>실행 {name}</translation>
    </message>
</context>
<context>
    <name>RunsList</name>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Overlay its curves</source>
        <translation>곡선 겹쳐 보기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>이 실행 보기</translation>
    </message>
    <message>
        <source>{name}, validation accuracy {accuracy}</source>
        <translation>{name}, 검증 정확도 {accuracy}</translation>
    </message>
    <message>
        <source>{run}, live</source>
        <translation>{run}, 진행 중</translation>
    </message>
    <message>
        <source>{done} of {epochs} epochs at batch size {batch}. Enter shows it, Space overlays its curves, F2 renames it.</source>
        <translation>배치 크기 {batch}, 에포크 {epochs} 중 {done}. Enter는 보기, 스페이스는 곡선 겹쳐 보기, F2는 이름 바꾸기입니다.</translation>
    </message>
    <message>
        <source>{optimizer} {rate}, batch {batch}</source>
        <translation>{optimizer} {rate}, 배치 {batch}</translation>
    </message>
    <message>
        <source>Start from these weights</source>
        <translation>이 가중치에서 시작</translation>
    </message>
    <message>
        <source>Started from {path}: {summary}.</source>
        <translation>{path}에서 시작: {summary}.</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>일찍 멈춤</translation>
    </message>
    <message>
        <source>{recipe}, augmented</source>
        <translation>{recipe}, 증강</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation>디스크에 {size}</translation>
    </message>
</context>
<context>
    <name>RunsPresenter</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>실행을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Its weights, checkpoints and figures are deleted from the disk: {folder}</source>
        <translation>가중치, 체크포인트, 수치를 디스크에서 삭제합니다: {folder}</translation>
    </message>
    <message>
        <source>The run is being trained: stop it before you delete it.</source>
        <translation>실행을 학습하고 있습니다. 중지한 뒤에 삭제하십시오.</translation>
    </message>
</context>
<context>
    <name>ScheduleCurve</name>
    <message>
        <source>Learning rate over the training</source>
        <translation>학습하는 동안의 학습률</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>Class scores</source>
        <translation>클래스 점수</translation>
    </message>
    <message>
        <source>label {label}, not readable</source>
        <translation>레이블 {label}, 읽을 수 없음</translation>
    </message>
    <message>
        <source>label {label}, read as {read}</source>
        <translation>레이블 {label}, {read}(으)로 읽음</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>read as {read}</source>
        <translation>{read}(으)로 읽음</translation>
    </message>
    <message>
        <source>weights: {run}</source>
        <translation>가중치: {run}</translation>
    </message>
</context>
<context>
    <name>SelectedCount</name>
    <message>
        <source>{selected}. Shown here: {name}</source>
        <translation>{selected}. 여기에 보이는 것: {name}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change recipe</source>
        <translation>학습 설정 변경</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Appearance, text, language, folders, device, threads, the sizes of window and panels and the recent files go back to what they were at first. Documents and runs stay.</source>
        <translation>모양, 글자, 언어, 폴더, 장치, 스레드, 창과 패널의 크기, 최근 파일이 처음 상태로 돌아갑니다. 문서와 실행은 그대로입니다.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱과 같게</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Automatic leaves one core to the window.</source>
        <translation>자동은 코어 하나를 창에 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 스레드</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Folder of runs</source>
        <translation>실행 폴더</translation>
    </message>
    <message>
        <source>From the next training on</source>
        <translation>다음 학습부터</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>모든 설정 초기화</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>모든 설정을 초기화하시겠습니까?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Stronger borders</source>
        <translation>더 진한 테두리</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Go to the layer&apos;s settings</source>
        <translation>층의 설정으로 이동</translation>
    </message>
    <message>
        <source>Insert it after the selected layer</source>
        <translation>고른 층 뒤에 넣기</translation>
    </message>
    <message>
        <source>Move the chosen unit over its map</source>
        <translation>고른 유닛을 맵 위에서 옮기기</translation>
    </message>
    <message>
        <source>Search a layer type, from anywhere in Design</source>
        <translation>층 종류 찾기, 설계의 어디서나</translation>
    </message>
    <message>
        <source>The input, the last layer</source>
        <translation>입력, 마지막 층</translation>
    </message>
    <message>
        <source>The layer before, the layer after</source>
        <translation>앞 층, 뒤 층</translation>
    </message>
    <message>
        <source>The layer&apos;s menu</source>
        <translation>층의 메뉴</translation>
    </message>
    <message>
        <source>The map before, the map after</source>
        <translation>앞 맵, 뒤 맵</translation>
    </message>
    <message>
        <source>The maps (Inside)</source>
        <translation>맵 (내부)</translation>
    </message>
    <message>
        <source>The palette of layers (Design)</source>
        <translation>층 팔레트 (설계)</translation>
    </message>
    <message>
        <source>The stack of layers (Design)</source>
        <translation>층 쌓기 (설계)</translation>
    </message>
    <message>
        <source>A little more, a little less</source>
        <translation>조금 더, 조금 덜</translation>
    </message>
    <message>
        <source>Back to the number there was</source>
        <translation>원래 수로 되돌리기</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>새로 시작</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>이것으로 시작</translation>
    </message>
    <message>
        <source>Choices in a row</source>
        <translation>나란한 선택</translation>
    </message>
    <message>
        <source>Choose a command</source>
        <translation>명령 고르기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Compare its curves, or no longer</source>
        <translation>곡선을 비교하거나 비교 그만두기</translation>
    </message>
    <message>
        <source>Curves (Train)</source>
        <translation>곡선 (학습)</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Do the repair</source>
        <translation>수정 실행</translation>
    </message>
    <message>
        <source>Drawing a digit (Inside)</source>
        <translation>숫자 그리기 (내부)</translation>
    </message>
    <message>
        <source>Filters (Inside)</source>
        <translation>필터 (내부)</translation>
    </message>
    <message>
        <source>From architecture to architecture</source>
        <translation>구조에서 구조로</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>칸에서 칸으로</translation>
    </message>
    <message>
        <source>From filter to filter</source>
        <translation>필터에서 필터로</translation>
    </message>
    <message>
        <source>From image to image</source>
        <translation>이미지에서 이미지로</translation>
    </message>
    <message>
        <source>From layer type to layer type</source>
        <translation>층 종류에서 층 종류로</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>고르지 않고 이동</translation>
    </message>
    <message>
        <source>Images (Inside)</source>
        <translation>이미지 (내부)</translation>
    </message>
    <message>
        <source>Images that are read wrong (Train)</source>
        <translation>잘못 읽은 이미지 (학습)</translation>
    </message>
    <message>
        <source>Leave a name as it was, then back to the stack</source>
        <translation>이름을 그대로 두고 층 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Leave the search, then back to the stack</source>
        <translation>찾기를 끝내고 층 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Look closer, look from farther away</source>
        <translation>더 가까이 보기, 더 멀리서 보기</translation>
    </message>
    <message>
        <source>Look inside for it</source>
        <translation>내부에서 보기</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Move the pen</source>
        <translation>펜 이동</translation>
    </message>
    <message>
        <source>Move the pen by more</source>
        <translation>펜을 더 멀리 이동</translation>
    </message>
    <message>
        <source>Move the unit</source>
        <translation>유닛 이동</translation>
    </message>
    <message>
        <source>Move what is looked at closely</source>
        <translation>확대해 보는 곳 이동</translation>
    </message>
    <message>
        <source>Much more, much less</source>
        <translation>많이 더, 많이 덜</translation>
    </message>
    <message>
        <source>Number fields</source>
        <translation>수 입력란</translation>
    </message>
    <message>
        <source>Put the pen down, lift it; held down, it draws meanwhile</source>
        <translation>펜 내리기, 올리기. 누르고 있는 동안 그립니다</translation>
    </message>
    <message>
        <source>Read the values a little before, a little after</source>
        <translation>조금 앞, 조금 뒤의 값 읽기</translation>
    </message>
    <message>
        <source>Ready architectures (Design)</source>
        <translation>준비된 구조 (설계)</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Repairs on a card (Design)</source>
        <translation>카드의 수정 (설계)</translation>
    </message>
    <message>
        <source>Runs (Train)</source>
        <translation>실행 (학습)</translation>
    </message>
    <message>
        <source>Select as far as the first, the last layer</source>
        <translation>첫 층, 마지막 층까지 고르기</translation>
    </message>
    <message>
        <source>Select one more layer</source>
        <translation>층 하나 더 고르기</translation>
    </message>
    <message>
        <source>Select the layer; also select it, or no longer</source>
        <translation>층 고르기. 함께 고르거나 그만 고르기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Show the cell&apos;s images</source>
        <translation>칸의 이미지 보기</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>실행 보기</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>마지막 획 되돌리기</translation>
    </message>
    <message>
        <source>Take what is written</source>
        <translation>쓴 것을 받아들이기</translation>
    </message>
    <message>
        <source>The choice before, the choice after</source>
        <translation>앞 선택, 뒤 선택</translation>
    </message>
    <message>
        <source>The command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>The confusion matrix (Train)</source>
        <translation>혼동 행렬 (학습)</translation>
    </message>
    <message>
        <source>The first, the last of those in sight</source>
        <translation>보이는 것 중 처음, 마지막</translation>
    </message>
    <message>
        <source>The images before, the images after</source>
        <translation>앞 이미지들, 뒤 이미지들</translation>
    </message>
    <message>
        <source>The layer&apos;s settings (Design)</source>
        <translation>층의 설정 (설계)</translation>
    </message>
    <message>
        <source>The repair before, the repair after</source>
        <translation>앞 수정, 뒤 수정</translation>
    </message>
    <message>
        <source>To the first, the last column</source>
        <translation>처음 열, 마지막 열로</translation>
    </message>
    <message>
        <source>To the first, the last row</source>
        <translation>처음 행, 마지막 행으로</translation>
    </message>
    <message>
        <source>To the first, the last unit</source>
        <translation>처음 유닛, 마지막 유닛으로</translation>
    </message>
    <message>
        <source>What one output unit sees (Design)</source>
        <translation>출력 유닛 하나가 보는 것 (설계)</translation>
    </message>
    <message>
        <source>Back to the stack</source>
        <translation>층 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Select all layers found</source>
        <translation>찾은 층 모두 고르기</translation>
    </message>
    <message>
        <source>The layer found before</source>
        <translation>앞에서 찾은 층</translation>
    </message>
    <message>
        <source>The next layer found</source>
        <translation>다음에 찾은 층</translation>
    </message>
    <message>
        <source>The search over the stack (Design)</source>
        <translation>층 찾기 (설계)</translation>
    </message>
    <message>
        <source>As far as it goes</source>
        <translation>끝까지</translation>
    </message>
    <message>
        <source>Back to the usual size</source>
        <translation>원래 크기로</translation>
    </message>
    <message>
        <source>Edges between panels</source>
        <translation>패널 사이의 경계</translation>
    </message>
    <message>
        <source>Move the edge</source>
        <translation>경계 옮기기</translation>
    </message>
    <message>
        <source>Move the edge by more</source>
        <translation>경계 더 크게 옮기기</translation>
    </message>
    <message>
        <source>Do its first repair</source>
        <translation>첫 번째 수정 실행</translation>
    </message>
    <message>
        <source>From lane to lane</source>
        <translation>갈래에서 갈래로</translation>
    </message>
    <message>
        <source>Go to its layer</source>
        <translation>그 층으로 이동</translation>
    </message>
    <message>
        <source>Go to the lane&apos;s first layer, or choose one</source>
        <translation>갈래의 첫 층으로 이동하거나 층 고르기</translation>
    </message>
    <message>
        <source>Move the lane to the left, to the right</source>
        <translation>갈래를 왼쪽, 오른쪽으로 이동</translation>
    </message>
    <message>
        <source>Padding and stride (Design)</source>
        <translation>패딩과 스트라이드 (설계)</translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation>갈래 제거</translation>
    </message>
    <message>
        <source>The first layer shown, the last</source>
        <translation>보이는 첫 층, 마지막 층</translation>
    </message>
    <message>
        <source>The first, the last output</source>
        <translation>첫 출력, 마지막 출력</translation>
    </message>
    <message>
        <source>The lane to the left, to the right</source>
        <translation>왼쪽 갈래, 오른쪽 갈래</translation>
    </message>
    <message>
        <source>The lanes of branches (Design)</source>
        <translation>분기의 갈래 (설계)</translation>
    </message>
    <message>
        <source>The layer above, the layer below</source>
        <translation>위 층, 아래 층</translation>
    </message>
    <message>
        <source>The layers below a unit (Design)</source>
        <translation>유닛 아래의 층 (설계)</translation>
    </message>
    <message>
        <source>The list of problems (Design)</source>
        <translation>문제 목록 (설계)</translation>
    </message>
    <message>
        <source>The output before, the output after</source>
        <translation>앞 출력, 뒤 출력</translation>
    </message>
    <message>
        <source>The problem before, the problem after</source>
        <translation>앞 문제, 뒤 문제</translation>
    </message>
    <message>
        <source>A little lower, a little higher</source>
        <translation>조금 낮게, 조금 높게</translation>
    </message>
    <message>
        <source>Augmented images (Train)</source>
        <translation>증강된 이미지 (학습)</translation>
    </message>
    <message>
        <source>The image before, the next image</source>
        <translation>이전 이미지, 다음 이미지</translation>
    </message>
    <message>
        <source>The next image</source>
        <translation>다음 이미지</translation>
    </message>
    <message>
        <source>The search for a learning rate (Train)</source>
        <translation>학습률 찾기 (학습)</translation>
    </message>
    <message>
        <source>Twice the rate, half of it</source>
        <translation>학습률의 두 배, 절반</translation>
    </message>
    <message>
        <source>Checkpoints of a run (Train)</source>
        <translation>실행의 체크포인트 (학습)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Where they are shown</source>
        <translation>보이는 곳에서</translation>
    </message>
</context>
<context>
    <name>SizeExplanation</name>
    <message>
        <source>height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>height = width</source>
        <translation>높이 = 너비</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
</context>
<context>
    <name>SpeedForm</name>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>컴파일</translation>
    </message>
    <message>
        <source>Compiling the network first takes half a minute or more, and pays in long trainings alone</source>
        <translation>신경망을 먼저 컴파일하는 데 30초 이상 걸리며, 긴 학습에서만 이득입니다</translation>
    </message>
    <message>
        <source>How images lie in memory: pixel by pixel, or channel by channel</source>
        <translation>이미지가 메모리에 놓이는 방식: 픽셀마다, 또는 채널마다</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>레이아웃</translation>
    </message>
    <message>
        <source>Nothing could be tried: a step takes too long for that, or a copy has no room in memory.</source>
        <translation>시험할 수 없었습니다: 한 스텝이 너무 오래 걸리거나, 사본이 들어갈 메모리가 없습니다.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Repeatable, so nothing is tried: {choices}.</source>
        <translation>재현 가능이므로 시험하지 않습니다: {choices}.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Threads of the CPU; usually all cores but one, for the window</source>
        <translation>CPU의 스레드. 보통 창을 위한 하나를 뺀 모든 코어</translation>
    </message>
    <message>
        <source>Tried for the run that is shown:</source>
        <translation>보이는 실행에서 시험한 것:</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>What a step works with; 16 bits are fast on a GPU and slow on most CPUs. Weights stay float32</source>
        <translation>스텝이 계산하는 정밀도. 16비트는 GPU에서 빠르고 대부분의 CPU에서 느립니다. 가중치는 float32로 남습니다</translation>
    </message>
    <message>
        <source>What is automatic is tried for a few seconds before the next training.</source>
        <translation>자동인 것은 다음 학습 전에 몇 초 동안 시험합니다.</translation>
    </message>
    <message>
        <source>Whether the optimizer updates all weights in one kernel</source>
        <translation>옵티마이저가 모든 가중치를 한 커널로 갱신할지</translation>
    </message>
    <message>
        <source>at step {step}: {words}</source>
        <translation>스텝 {step}에서: {words}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>{number} fixed</source>
        <translation>{number}개 고정</translation>
    </message>
</context>
<context>
    <name>SplitterHandle</name>
    <message>
        <source>{name}: drag, or use the arrow keys, Home and End
A double click or Enter: the usual size</source>
        <translation>{name}: 끌거나 화살표 키, Home, End를 씁니다
두 번 클릭하거나 Enter: 보통 크기</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size}픽셀</translation>
    </message>
</context>
<context>
    <name>StartChoice</name>
    <message>
        <source>Choose the weights to start from</source>
        <translation>시작할 가중치 고르기</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>File of weights</source>
        <translation>가중치 파일</translation>
    </message>
    <message>
        <source>File of weights…</source>
        <translation>가중치 파일…</translation>
    </message>
    <message>
        <source>Folder of a run</source>
        <translation>실행 폴더</translation>
    </message>
    <message>
        <source>Folder of another run…</source>
        <translation>다른 실행의 폴더…</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>무작위 가중치</translation>
    </message>
    <message>
        <source>Start from the weights of another run or of a file, instead of random ones</source>
        <translation>무작위 가중치 대신 다른 실행이나 파일의 가중치에서 시작합니다</translation>
    </message>
    <message>
        <source>Weights ({endings})</source>
        <translation>가중치 ({endings})</translation>
    </message>
    <message>
        <source>Weights of a run</source>
        <translation>실행의 가중치</translation>
    </message>
</context>
<context>
    <name>StartPart</name>
    <message>
        <source>Best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Checkpoint of the run</source>
        <translation>실행의 체크포인트</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>목록 숨기기</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>List what was not taken</source>
        <translation>가져오지 않은 것의 목록</translation>
    </message>
    <message>
        <source>Looking whether they fit…</source>
        <translation>맞는지 보는 중…</translation>
    </message>
    <message>
        <source>Random weights</source>
        <translation>무작위 가중치</translation>
    </message>
    <message>
        <source>Start from another checkpoint</source>
        <translation>다른 체크포인트에서 시작</translation>
    </message>
    <message>
        <source>Start from random weights</source>
        <translation>무작위 가중치에서 시작</translation>
    </message>
    <message>
        <source>Start from {name}</source>
        <translation>{name}에서 시작</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>시작할 가중치</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>그 밖에 {count}개</translation>
    </message>
    <message>
        <source>cannot be had</source>
        <translation>쓸 수 없음</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Not measured</source>
        <translation>재지 않음</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>A step</source>
        <translation>한 스텝</translation>
    </message>
    <message>
        <source>All between two steps: looks into the network, reports, log and checkpoints</source>
        <translation>두 스텝 사이의 모든 것: 신경망 들여다보기, 보고, 기록, 체크포인트</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>역전파</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>순전파</translation>
    </message>
    <message>
        <source>Measured while a training goes on.</source>
        <translation>학습하는 동안 잽니다.</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>옵티마이저</translation>
    </message>
    <message>
        <source>Probes, reports</source>
        <translation>들여다보기, 보고</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{speed} steps a second on {device}, {choices}</source>
        <translation>초당 {speed}스텝, {device}, {choices}</translation>
    </message>
    <message>
        <source>{time}, now</source>
        <translation>{time}, 지금</translation>
    </message>
    <message>
        <source>{time}, on average</source>
        <translation>{time}, 평균</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>위쪽 막대</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>CNN Studio</source>
        <translation>CNN Studio</translation>
    </message>
    <message>
        <source>Do this from anywhere</source>
        <translation>어디서나 실행</translation>
    </message>
    <message>
        <source>Tab goes on; F4 goes to the next part of the window.</source>
        <translation>Tab은 다음 항목으로, F4는 창의 다음 부분으로 갑니다.</translation>
    </message>
</context>
<context>
    <name>TrainButton</name>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지 중…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>TrainWorkspace</name>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>학습 설정</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Width of the recipe</source>
        <translation>학습 설정의 너비</translation>
    </message>
    <message>
        <source>Width of the results</source>
        <translation>결과의 너비</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The training waits, and nothing is lost. {reason}</source>
        <translation>학습이 기다리며, 잃은 것은 없습니다. {reason}</translation>
    </message>
    <message>
        <source>Train with batch {size}</source>
        <translation>배치 {size}로 학습</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Effective field</source>
        <translation>유효 수용장</translation>
    </message>
    <message>
        <source>Layers below</source>
        <translation>아래 층</translation>
    </message>
    <message>
        <source>What one output unit of {layer} sees</source>
        <translation>{layer}의 출력 유닛 하나가 보는 것</translation>
    </message>
</context>
<context>
    <name>UnitLayers</name>
    <message>
        <source>Layers below the unit</source>
        <translation>유닛 아래의 층</translation>
    </message>
    <message>
        <source>Point at a layer, or choose one with ↑ and ↓, to see what the unit reads of it</source>
        <translation>층을 가리키거나 ↑와 ↓로 고르면 유닛이 그 층에서 무엇을 읽는지 보입니다</translation>
    </message>
    <message>
        <source>{number} more below: Enlarge shows all</source>
        <translation>아래에 {number}개 더: 크게 보기로 모두 봅니다</translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>It sees nothing but padding.</source>
        <translation>패딩만 봅니다.</translation>
    </message>
    <message>
        <source>It sees the whole image.</source>
        <translation>이미지 전체를 봅니다.</translation>
    </message>
    <message>
        <source>Its {parts} lie in the padding.</source>
        <translation>{parts}이(가) 패딩에 있습니다.</translation>
    </message>
    <message>
        <source>Its {part} lies in the padding.</source>
        <translation>{part}이(가) 패딩에 있습니다.</translation>
    </message>
    <message>
        <source>Known once the layer works.</source>
        <translation>층이 작동하면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no layer in it yet.</source>
        <translation>아직 층이 없습니다.</translation>
    </message>
    <message>
        <source>Unit i = {row}, j = {column}</source>
        <translation>유닛 i = {row}, j = {column}</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>유닛 {number}</translation>
    </message>
    <message>
        <source>bottom row</source>
        <translation>맨 아래 행</translation>
    </message>
    <message>
        <source>bottom {number} rows</source>
        <translation>아래 {number}행</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>열 {column}</translation>
    </message>
    <message>
        <source>columns {first} … {last}</source>
        <translation>열 {first} … {last}</translation>
    </message>
    <message>
        <source>left column</source>
        <translation>맨 왼쪽 열</translation>
    </message>
    <message>
        <source>left {number} columns</source>
        <translation>왼쪽 {number}열</translation>
    </message>
    <message>
        <source>right column</source>
        <translation>맨 오른쪽 열</translation>
    </message>
    <message>
        <source>right {number} columns</source>
        <translation>오른쪽 {number}열</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>행 {row}</translation>
    </message>
    <message>
        <source>rows {first} … {last}</source>
        <translation>행 {first} … {last}</translation>
    </message>
    <message>
        <source>top row</source>
        <translation>맨 위 행</translation>
    </message>
    <message>
        <source>top {number} rows</source>
        <translation>위 {number}행</translation>
    </message>
    <message>
        <source>{said} Of the image it reads {rows}, {columns}.</source>
        <translation>{said} 이미지에서 {rows}, {columns}을(를) 읽습니다.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>Enlarge, with the effective field</source>
        <translation>유효 수용장과 함께 크게 보기</translation>
    </message>
    <message>
        <source>From unit to unit it moves by 1 pixel (stride 1)</source>
        <translation>유닛마다 1픽셀씩 움직입니다 (스트라이드 1)</translation>
    </message>
    <message>
        <source>From unit to unit it moves by {stride} pixels (stride)</source>
        <translation>유닛마다 {stride}픽셀씩 움직입니다 (스트라이드)</translation>
    </message>
    <message>
        <source>Show it large, with all layers below and the effective field</source>
        <translation>아래의 모든 층, 유효 수용장과 함께 크게 보기</translation>
    </message>
    <message>
        <source>{layers}: units {first} … {last} of {all}.</source>
        <translation>{layers}: {all} 중 유닛 {first} … {last}.</translation>
    </message>
    <message>
        <source>{layers}: {rows}, {columns} of {all}.</source>
        <translation>{layers}: {all} 중 {rows}, {columns}.</translation>
    </message>
    <message>
        <source>{said}; the first begins at row {row}, column {column}.</source>
        <translation>{said}. 첫 유닛은 행 {row}, 열 {column}에서 시작합니다.</translation>
    </message>
</context>
<context>
    <name>UnitView</name>
    <message>
        <source>Output unit</source>
        <translation>출력 유닛</translation>
    </message>
    <message>
        <source>Choose a unit of the small map: click it, or use the arrow keys, Home and End</source>
        <translation>작은 맵의 유닛 고르기: 클릭하거나 화살표 키, Home, End를 씁니다</translation>
    </message>
</context>
<context>
    <name>WeightsSection</name>
    <message>
        <source>Sharing saves nothing here: there are too few places that share the weights.</source>
        <translation>공유해도 여기서는 줄지 않습니다. 가중치를 공유하는 자리가 너무 적습니다.</translation>
    </message>
    <message>
        <source>To connect every output with every input would take {times} times as many: here all places of a map share the same weights.</source>
        <translation>모든 출력을 모든 입력과 이으려면 {times}배가 필요합니다. 여기서는 맵의 모든 자리가 같은 가중치를 공유합니다.</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>완전 연결</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>공유</translation>
    </message>
</context>
<context>
    <name>WindowChoice</name>
    <message>
        <source>this layer</source>
        <translation>이 층</translation>
    </message>
</context>
<context>
    <name>WindowFigure</name>
    <message>
        <source>1 column ignored</source>
        <translation>무시한 열 1개</translation>
    </message>
    <message>
        <source>1 column stepped over</source>
        <translation>건너뛴 열 1개</translation>
    </message>
    <message>
        <source>1 output</source>
        <translation>출력 1개</translation>
    </message>
    <message>
        <source>1 row ignored</source>
        <translation>무시한 행 1개</translation>
    </message>
    <message>
        <source>1 row stepped over</source>
        <translation>건너뛴 행 1개</translation>
    </message>
    <message>
        <source>1 zero</source>
        <translation>제로 1개</translation>
    </message>
    <message>
        <source>Explicit {number}</source>
        <translation>직접 지정 {number}</translation>
    </message>
    <message>
        <source>Look at an output: click it, or use ←, →, Home and End</source>
        <translation>출력 보기: 클릭하거나 ←, →, Home, End를 씁니다</translation>
    </message>
    <message>
        <source>Output {unit} reads columns {cells}</source>
        <translation>출력 {unit}이(가) 읽는 열: {cells}</translation>
    </message>
    <message>
        <source>Output {unit} reads nothing but padding.</source>
        <translation>출력 {unit}은(는) 패딩만 읽습니다.</translation>
    </message>
    <message>
        <source>Output {unit} reads rows {cells}</source>
        <translation>출력 {unit}이(가) 읽는 행: {cells}</translation>
    </message>
    <message>
        <source>Padding: {before} before, {after} after.</source>
        <translation>패딩: 앞 {before}, 뒤 {after}.</translation>
    </message>
    <message>
        <source>no output</source>
        <translation>출력 없음</translation>
    </message>
    <message>
        <source>padding:</source>
        <translation>패딩:</translation>
    </message>
    <message>
        <source>zeros:</source>
        <translation>제로:</translation>
    </message>
    <message>
        <source>{number} added</source>
        <translation>추가 {number}칸</translation>
    </message>
    <message>
        <source>{number} columns ignored</source>
        <translation>무시한 열 {number}개</translation>
    </message>
    <message>
        <source>{number} columns stepped over</source>
        <translation>건너뛴 열 {number}개</translation>
    </message>
    <message>
        <source>{number} outputs</source>
        <translation>출력 {number}개</translation>
    </message>
    <message>
        <source>{number} rows ignored</source>
        <translation>무시한 행 {number}개</translation>
    </message>
    <message>
        <source>{number} rows stepped over</source>
        <translation>건너뛴 행 {number}개</translation>
    </message>
    <message>
        <source>{number} zeros</source>
        <translation>제로 {number}개</translation>
    </message>
    <message>
        <source>{padding}: {size} columns, kernel {kernel}, stride {stride}</source>
        <translation>{padding}: 열 {size}개, 커널 {kernel}, 스트라이드 {stride}</translation>
    </message>
    <message>
        <source>{padding}: {size} rows, kernel {kernel}, stride {stride}</source>
        <translation>{padding}: 행 {size}개, 커널 {kernel}, 스트라이드 {stride}</translation>
    </message>
    <message>
        <source>{said} and {added}</source>
        <translation>{said}, 그리고 {added}</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>Axis</source>
        <translation>축</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Zoom</source>
        <translation>배율</translation>
    </message>
</context>
<context>
    <name>Zooming</name>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom to full size</source>
        <translation>원래 크기로</translation>
    </message>
    <message>
        <source>Zoom until the whole network fits</source>
        <translation>신경망 전체가 보이도록</translation>
    </message>
</context>
<context>
    <name>_Balance</name>
    <message>
        <source>Training images of each class: {counts}</source>
        <translation>클래스별 학습 이미지: {counts}</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Probability of each class</source>
        <translation>클래스별 확률</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Ready recipes: how the network is trained. Seed, device, speed and what is kept stay as they are</source>
        <translation>준비된 학습 설정: 신경망을 학습하는 방법. 시드, 장치, 속도와 보관은 그대로입니다</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>One image of each class: {names}</source>
        <translation>클래스마다 이미지 하나: {names}</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>The batch size must be at least 1, not {batch}</source>
        <translation>배치 크기는 1 이상이어야 하는데 {batch}입니다</translation>
    </message>
</context>
<context>
    <name>architecture</name>
    <message>
        <source>LeNet-5 nearer to its paper: tanh and average pooling on 32 × 32 images.</source>
        <translation>논문에 더 가까운 LeNet-5: 32 × 32 이미지에 tanh와 평균 풀링을 씁니다.</translation>
    </message>
    <message>
        <source>The paper has besides: partial connections between the maps of its second convolution, a trainable factor and bias for each subsampling map, and radial basis outputs instead of the last dense layer.</source>
        <translation>논문에는 더 있습니다: 두 번째 합성곱의 맵은 일부만 연결되고, 서브샘플링 맵마다 학습하는 계수와 편향이 있으며, 마지막 완전 연결층 대신 방사 기저 출력을 씁니다.</translation>
    </message>
    <message>
        <source>There is no architecture “{name}”. There are: {names}.</source>
        <translation>“{name}” 구조가 없습니다. 있는 것: {names}.</translation>
    </message>
    <message>
        <source>Two convolutions and three dense layers: the network that read digits, as it is built today.</source>
        <translation>합성곱 둘과 완전 연결층 셋: 숫자를 읽던 신경망을 요즘 방식으로 만든 것입니다.</translation>
    </message>
    <message>
        <source>The common reading of LeNet-5: ReLU and max pooling on 28 × 28 images. The paper has tanh and average pooling on 32 × 32.</source>
        <translation>흔히 쓰는 LeNet-5: 28 × 28 이미지에 ReLU와 최대 풀링을 씁니다. 논문은 32 × 32에 tanh와 평균 풀링을 씁니다.</translation>
    </message>
    <message>
        <source>A filter for each map by itself, then 1 × 1 filters: nearly VGG-16&apos;s accuracy with a 27th of its multiplications.</source>
        <translation>맵마다 따로 필터를 쓰고 그다음 1 × 1 필터를 씁니다. 곱셈은 VGG-16의 27분의 1인데 정확도는 거의 같습니다.</translation>
    </message>
    <message>
        <source>AlexNet as in its paper: local response normalization, and three convolutions in two groups, one for each GPU.</source>
        <translation>논문 그대로의 AlexNet: 국소 응답 정규화를 쓰고, 합성곱 셋은 GPU마다 하나씩 두 그룹으로 나뉩니다.</translation>
    </message>
    <message>
        <source>As MobileNet v1, with fewer and narrower layers and with the first convolution at full size.</source>
        <translation>MobileNet v1과 같지만 층이 더 적고 좁으며, 첫 합성곱은 원래 크기로 합니다.</translation>
    </message>
    <message>
        <source>As in torchvision (“v1.5”): where the maps are halved, the 3 × 3 convolution has the stride, which the paper gives to the 1 × 1 before it. A 1 × 1 convolution takes the shortcut to the new shape, as in both.</source>
        <translation>torchvision(“v1.5”)과 같습니다. 맵을 절반으로 줄이는 곳에서 스트라이드는 3 × 3 합성곱에 있는데, 논문에서는 그 앞의 1 × 1에 있습니다. 둘 다 1 × 1 합성곱이 스킵 연결을 새 모양에 맞춥니다.</translation>
    </message>
    <message>
        <source>As in torchvision, without its auxiliary outputs: batch normalization behind each convolution, and 3 × 3 windows where the paper has 5 × 5, for which see GoogLeNet (2014). Its pooling in ceil mode is SAME here, which on these sizes is the same.</source>
        <translation>torchvision과 같지만 보조 출력이 없습니다. 합성곱마다 뒤에 배치 정규화가 있고, 논문의 5 × 5 창 대신 3 × 3 창을 씁니다. 5 × 5 창은 GoogLeNet (2014)에 있습니다. torchvision의 올림 모드 풀링은 여기서 SAME이며, 이 크기에서는 결과가 같습니다.</translation>
    </message>
    <message>
        <source>As in torchvision: where the maps change, a 1 × 1 convolution with batch normalization takes the shortcut to the new shape (the paper&apos;s option B; its option A fills up with zeros).</source>
        <translation>torchvision과 같습니다. 맵이 바뀌는 곳에서 배치 정규화가 있는 1 × 1 합성곱이 스킵 연결을 새 모양에 맞춥니다 (논문의 방식 B. 방식 A는 0으로 채웁니다).</translation>
    </message>
    <message>
        <source>Deep convolutions, ReLU and dropout, trained on GPUs, won ImageNet and began the age of deep learning.</source>
        <translation>깊은 합성곱, ReLU, 드롭아웃을 GPU로 학습해 ImageNet에서 우승하고 딥 러닝 시대를 열었습니다.</translation>
    </message>
    <message>
        <source>DenseNet-BC with growth 32, as in the paper and in torchvision.</source>
        <translation>논문과 torchvision처럼 성장률이 32인 DenseNet-BC입니다.</translation>
    </message>
    <message>
        <source>Every layer reads the maps of all before it: features are used again, and few weights are enough.</source>
        <translation>모든 층이 앞의 모든 층의 맵을 읽습니다. 특성을 다시 쓰므로 가중치가 적어도 됩니다.</translation>
    </message>
    <message>
        <source>Fire modules squeeze the maps before they widen them: AlexNet&apos;s accuracy with a fiftieth of its weights.</source>
        <translation>Fire 모듈이 맵을 좁혔다가 다시 넓힙니다. 가중치는 AlexNet의 50분의 1인데 정확도는 같습니다.</translation>
    </message>
    <message>
        <source>Full width, as in the paper and in Keras, which cuts ReLU off at 6 and, where the stride is 2, adds its zeros at the bottom and right alone.</source>
        <translation>논문과 Keras처럼 너비가 원래대로입니다. Keras는 ReLU를 6에서 자르고, 스트라이드가 2이면 0을 아래와 오른쪽에만 더합니다.</translation>
    </message>
    <message>
        <source>GoogLeNet as in its paper: 5 × 5 windows, biases and local response normalization.</source>
        <translation>논문 그대로의 GoogLeNet: 5 × 5 창, 편향, 국소 응답 정규화를 씁니다.</translation>
    </message>
    <message>
        <source>Growth 12 as in the paper&apos;s networks for CIFAR-10, with 4 layers a block where those have 16, and with a pooling before the first block.</source>
        <translation>논문의 CIFAR-10 신경망처럼 성장률이 12입니다. 블록마다 층이 16개가 아니라 4개이며, 첫 블록 앞에 풀링이 있습니다.</translation>
    </message>
    <message>
        <source>Nine inception modules look through windows of several sizes at once, with a tenth of AlexNet&apos;s weights.</source>
        <translation>인셉션 모듈 아홉이 여러 크기의 창으로 한꺼번에 봅니다. 가중치는 AlexNet의 10분의 1입니다.</translation>
    </message>
    <message>
        <source>Pairs of 3 × 3 convolutions in the manner of VGG, for 28 × 28 images.</source>
        <translation>28 × 28 이미지를 위한, VGG 방식의 3 × 3 합성곱 쌍입니다.</translation>
    </message>
    <message>
        <source>Says for every pixel what it belongs to: small maps see much, and shortcuts bring back where it was.</source>
        <translation>픽셀마다 무엇에 속하는지 말합니다. 작은 맵은 넓게 보고, 스킵 연결은 그것이 어디에 있었는지 되살립니다.</translation>
    </message>
    <message>
        <source>Shortcuts past bottlenecks of 1 × 1, 3 × 3 and 1 × 1 convolutions: {number} layers at a bearable cost.</source>
        <translation>1 × 1, 3 × 3, 1 × 1 합성곱으로 된 병목을 스킵 연결이 건너뜁니다. 감당할 만한 비용으로 층 {number}개를 쌓습니다.</translation>
    </message>
    <message>
        <source>Shortcuts past every two convolutions: {number} layers train as easily as a few.</source>
        <translation>합성곱 둘마다 스킵 연결: 층 {number}개도 몇 개일 때만큼 쉽게 학습합니다.</translation>
    </message>
    <message>
        <source>Showed that depth is what counts: {number} layers with weights, all convolutions 3 × 3.</source>
        <translation>깊이가 중요함을 보였습니다: 가중치가 있는 층 {number}개, 합성곱은 모두 3 × 3입니다.</translation>
    </message>
    <message>
        <source>Six depthwise separable convolutions, for 28 × 28 images.</source>
        <translation>28 × 28 이미지용 깊이별 분리 합성곱 여섯 개입니다.</translation>
    </message>
    <message>
        <source>The paper has five sizes from 64 to 1,024 filters, cuts the maps of its shortcuts to fit, and has no batch normalization. It gives a map for each class. Training here is for one class an image, so it can be looked at and changed, not trained.</source>
        <translation>논문에는 필터 64개에서 1,024개까지 다섯 단계의 크기가 있고, 스킵 연결의 맵을 크기에 맞게 자르며, 배치 정규화가 없습니다. 출력은 클래스마다 맵 하나입니다. 여기의 학습은 이미지마다 클래스 하나를 위한 것이므로, 보고 바꿀 수는 있지만 학습할 수는 없습니다.</translation>
    </message>
    <message>
        <source>The paper has two auxiliary outputs besides, for training alone, and does not say how its normalization is set: here as in Caffe&apos;s. Its table counts 6.8 million parameters; biases counted, there are 6,998,552.</source>
        <translation>논문에는 학습에만 쓰는 보조 출력이 둘 더 있고, 정규화의 설정은 나와 있지 않습니다. 여기서는 Caffe를 따릅니다. 논문의 표에는 매개변수가 680만 개이며, 편향까지 세면 6,998,552개입니다.</translation>
    </message>
    <message>
        <source>The paper made it for CIFAR-10, with shortcuts that have no weights where the maps change (option A, 269,722 parameters). Here a 1 × 1 convolution takes them there (option B), as in the large ones.</source>
        <translation>논문에서 CIFAR-10용으로 만들었으며, 맵이 바뀌는 곳의 스킵 연결에 가중치가 없습니다(방식 A, 매개변수 269,722개). 여기서는 큰 ResNet처럼 1 × 1 합성곱으로 맞춥니다(방식 B).</translation>
    </message>
    <message>
        <source>The paper says 224 × 224; its sizes come out with 227 × 227, as in Caffe. Its α of 0.0001 is not divided by the five channels that the normalization looks at, and so is 0.0005 here.</source>
        <translation>논문에는 224 × 224라고 되어 있지만, Caffe처럼 227 × 227이어야 논문의 크기가 나옵니다. 논문의 α 0.0001은 정규화가 보는 채널 5개로 나누지 않은 값이므로 여기서는 0.0005입니다.</translation>
    </message>
    <message>
        <source>The paper&apos;s own small ResNet, for 32 × 32 images: 20 layers of few filters.</source>
        <translation>논문에 나오는 32 × 32 이미지용 작은 ResNet: 필터가 적은 층 20개입니다.</translation>
    </message>
    <message>
        <source>Three dense blocks of four layers that each add 12 maps, for 28 × 28 images.</source>
        <translation>맵을 12개씩 더하는 층이 네 개인 밀집 블록 세 개, 28 × 28 이미지용입니다.</translation>
    </message>
    <message>
        <source>Three inception modules in the manner of GoogLeNet, for 28 × 28 images.</source>
        <translation>GoogLeNet 방식의 인셉션 모듈 세 개, 28 × 28 이미지용입니다.</translation>
    </message>
    <message>
        <source>Three stages of 16, 32 and 64 filters and one dense layer of 128 before the last, where VGG-16 has five stages and two of 4,096.</source>
        <translation>필터 16, 32, 64개인 세 단계와 마지막 층 앞의 유닛 128개 완전 연결층 하나입니다. VGG-16은 다섯 단계와 4,096개짜리 둘입니다.</translation>
    </message>
    <message>
        <source>Two 3 × 3 convolutions see as far as one of 5 × 5, with fewer weights and one more nonlinearity. Most weights are in the dense layers. As in the paper and in torchvision, which has an adaptive pooling besides that does nothing at 224 × 224.</source>
        <translation>3 × 3 합성곱 둘은 5 × 5 하나만큼 넓게 보면서 가중치가 더 적고 비선형성이 하나 더 많습니다. 가중치는 대부분 완전 연결층에 있습니다. 논문 및 torchvision과 같습니다. torchvision에는 적응형 풀링이 더 있지만 224 × 224에서는 아무 일도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Version 1.0, as in the paper and in torchvision. Version 1.1 begins with 64 filters of 3 × 3 and pools earlier, which takes 2.4 times fewer multiplications. There is no dense layer: the mean of each of the last maps is the number of its class.</source>
        <translation>버전 1.0이며 논문 및 torchvision과 같습니다. 버전 1.1은 3 × 3 필터 64개로 시작하고 더 일찍 풀링하여 곱셈이 2.4배 적습니다. 완전 연결층이 없으며, 마지막 맵 각각의 평균이 그 클래스의 값입니다.</translation>
    </message>
    <message>
        <source>With batch normalization, as torchvision&apos;s GoogLeNet, and the paper&apos;s 5 × 5 windows. Works on images of any size that two poolings can halve.</source>
        <translation>torchvision의 GoogLeNet처럼 배치 정규화가 있고, 창은 논문의 5 × 5입니다. 풀링 두 번으로 반씩 줄일 수 있는 크기의 이미지면 모두 됩니다.</translation>
    </message>
    <message>
        <source>As in torchvision, after Krizhevsky&apos;s later paper (2014): fewer filters than in 2012, no groups, no local response normalization. torchvision&apos;s adaptive pooling does nothing at 224 × 224.</source>
        <translation>torchvision과 같으며 Krizhevsky의 나중 논문(2014)을 따릅니다. 2012년보다 필터가 적고 그룹과 국소 반응 정규화가 없습니다. torchvision의 적응형 풀링은 224 × 224에서 아무것도 하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>augmentation</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>A 6 turned that far is a 9.</source>
        <translation>그만큼 돌린 6은 9입니다.</translation>
    </message>
    <message>
        <source>A mirrored 2 is no 2: characters mostly lose their meaning.</source>
        <translation>뒤집힌 2는 2가 아닙니다. 글자는 대개 뜻을 잃습니다.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Cuts up to so much of each image&apos;s area away round a place drawn by lot, and enlarges what is left to the whole image (random resized crop; Szegedy et al., 2015). Other than by a shift no zeros come in, and things become larger.</source>
        <translation>각 이미지에서 제비로 뽑은 자리의 둘레를 이 비율까지 잘라 내고, 남은 것을 이미지 전체로 키웁니다 (random resized crop; Szegedy 외, 2015). 이동과 달리 0이 들어오지 않고 사물이 커집니다.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>좌우 뒤집기</translation>
    </message>
    <message>
        <source>Flip up and down</source>
        <translation>상하 뒤집기</translation>
    </message>
    <message>
        <source>Makes what is in each image up to so many percent larger or smaller, its centre staying where it is; zeros come in where it shrinks.</source>
        <translation>각 이미지에 있는 것을 가운데를 둔 채 이 비율까지 키우거나 줄입니다. 줄어든 곳에는 0이 들어옵니다.</translation>
    </message>
    <message>
        <source>Mirrors every other image, drawn by lot, so that left becomes right.</source>
        <translation>제비로 뽑아 이미지의 절반을 왼쪽이 오른쪽이 되게 뒤집습니다.</translation>
    </message>
    <message>
        <source>Moves each image by up to so many whole pixels up or down and left or right; zeros come in at the edge. It is what a random crop from an image padded with as many zeros gives.</source>
        <translation>각 이미지를 위아래와 좌우로 이만큼의 픽셀까지 옮깁니다. 가장자리에는 0이 들어옵니다. 같은 수의 0을 두른 이미지에서 무작위로 자른 것과 같습니다.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>잡음</translation>
    </message>
    <message>
        <source>Puts zeros in a rectangle of each image, of any place and shape and of up to so much of its area (Zhong et al., 2017): the network learns not to rely on one part alone.</source>
        <translation>각 이미지의 한 직사각형에 0을 넣습니다. 자리와 모양은 자유롭고, 면적은 이 비율까지입니다 (Zhong 외, 2017). 신경망이 한 부분에만 기대지 않게 됩니다.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>회전</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian noise that is added to each pixel, whose values go from 0 to 255; what gets beyond these ends stays at them.</source>
        <translation>각 픽셀에 더하는 가우스 잡음의 표준 편차. 픽셀 값은 0에서 255까지이며, 벗어나면 그 끝값에 머뭅니다.</translation>
    </message>
    <message>
        <source>Turns each image round its centre by up to so many degrees either way; zeros fill the corners.</source>
        <translation>각 이미지를 가운데를 중심으로 어느 쪽이든 이 각도까지 돌립니다. 모서리는 0으로 채웁니다.</translation>
    </message>
    <message>
        <source>Turns every other image, drawn by lot, upside down.</source>
        <translation>제비로 뽑아 이미지의 절반을 위아래로 뒤집습니다.</translation>
    </message>
    <message>
        <source>images of {size} can be gone altogether: at most {most}</source>
        <translation>{size} 이미지가 아예 사라질 수 있습니다: 최대 {most}</translation>
    </message>
    <message>
        <source>px</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>(not installed)</source>
        <translation>(설치되지 않음)</translation>
    </message>
    <message>
        <source>A run goes on as it was begun: leave out {options} beside --resume.</source>
        <translation>실행은 시작한 대로 이어집니다. --resume과 함께 {options}을(를) 쓰지 마십시오.</translation>
    </message>
    <message>
        <source>Feature maps are of an image: add --image test:7 or --image FILE.</source>
        <translation>특성 맵은 이미지의 것입니다. --image test:7 또는 --image FILE을 더하십시오.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Name a new folder for the run: --out RUN.</source>
        <translation>실행의 새 폴더를 정하십시오: --out RUN.</translation>
    </message>
    <message>
        <source>Name what to train: a .cnn file or an architecture, or a run with --resume.</source>
        <translation>학습할 것을 정하십시오: .cnn 파일이나 구조, 또는 --resume과 실행.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time: give one .cnn file.</source>
        <translation>프로젝트는 한 번에 하나만 열 수 있습니다. .cnn 파일 하나를 주십시오.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}); please report it with what {path} says at its end.</source>
        <translation>프로그램 안에서 문제가 생겼습니다 ({kind}). {path}의 끝부분과 함께 알려 주십시오.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}: {reason}); please report it.</source>
        <translation>프로그램 안에서 문제가 생겼습니다 ({kind}: {reason}). 알려 주십시오.</translation>
    </message>
    <message>
        <source>Stopped; resume with: cnnstudio train --resume {folder}</source>
        <translation>중지되었습니다. 이어서 하려면: cnnstudio train --resume {folder}</translation>
    </message>
    <message>
        <source>The network takes N × {shape} images: float32, pixels / 255</source>
        <translation>신경망은 N × {shape} 이미지를 받습니다: float32, 픽셀 / 255</translation>
    </message>
    <message>
        <source>The picture is a PNG: give {path} a name that ends in .png.</source>
        <translation>그림은 PNG입니다. {path}의 이름을 .png로 끝내십시오.</translation>
    </message>
    <message>
        <source>The system refuses: {reason}.</source>
        <translation>시스템이 거부했습니다: {reason}.</translation>
    </message>
    <message>
        <source>The window needs the system&apos;s library {library}: install it, or run packaging/start, which does.</source>
        <translation>창에는 시스템 라이브러리 {library}이(가) 필요합니다. 설치하거나 packaging/start를 실행하십시오.</translation>
    </message>
    <message>
        <source>The window&apos;s settings are as at the first start. Documents and runs are untouched.</source>
        <translation>창의 설정이 처음 상태로 돌아갔습니다. 문서와 실행은 그대로입니다.</translation>
    </message>
    <message>
        <source>There is no architecture and no file “{name}”: give a .cnn file or one of {names}.</source>
        <translation>“{name}” 구조도 파일도 없습니다. .cnn 파일이나 {names} 중 하나를 주십시오.</translation>
    </message>
    <message>
        <source>There is no command and no file “{word}”: the commands are {commands}.</source>
        <translation>“{word}” 명령도 파일도 없습니다. 명령은 {commands}입니다.</translation>
    </message>
    <message>
        <source>There is no command “{word}”: did you mean “{near}”?</source>
        <translation>“{word}” 명령이 없습니다. “{near}”입니까?</translation>
    </message>
    <message>
        <source>There is no display for the window: start it on a desktop, or use the commands that need none, see “cnnstudio --help”.</source>
        <translation>창을 띄울 화면이 없습니다. 데스크톱에서 시작하거나 화면이 필요 없는 명령을 쓰십시오. “cnnstudio --help”를 보십시오.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first or choose another.</source>
        <translation>{folder} 폴더가 없습니다. 먼저 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no image in {folder}: name a folder of image files.</source>
        <translation>{folder}에 이미지가 없습니다. 이미지 파일이 있는 폴더를 정하십시오.</translation>
    </message>
    <message>
        <source>There is no image {number} in the {set} set: its images are {set}:0 to {set}:{last}.</source>
        <translation>{set} 세트에 이미지 {number}이(가) 없습니다. 이미지는 {set}:0부터 {set}:{last}까지입니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for this: take a smaller batch, input or network, or close other programs.</source>
        <translation>메모리가 모자랍니다. 배치, 입력 또는 신경망을 줄이거나 다른 프로그램을 닫으십시오.</translation>
    </message>
    <message>
        <source>This installation has no window: name a command, see “cnnstudio --help”.</source>
        <translation>이 설치에는 창이 없습니다. 명령을 쓰십시오. “cnnstudio --help”를 보십시오.</translation>
    </message>
    <message>
        <source>Training on {device}: epochs {epochs}, batch size {batch}, {optimizer}, learning rate {rate}, seed {seed}</source>
        <translation>{device}에서 학습: 에포크 {epochs}, 배치 크기 {batch}, {optimizer}, 학습률 {rate}, 시드 {seed}</translation>
    </message>
    <message>
        <source>Without a command: the window. NET is a .cnn file or an architecture&apos;s name, like lenet5.</source>
        <translation>명령이 없으면 창을 엽니다. NET은 .cnn 파일이나 lenet5 같은 구조의 이름입니다.</translation>
    </message>
    <message>
        <source>a .cnn file or an architecture&apos;s name</source>
        <translation>.cnn 파일 또는 구조의 이름</translation>
    </message>
    <message>
        <source>a data set&apos;s name, by default the project&apos;s or mnist</source>
        <translation>데이터 세트의 이름, 기본은 프로젝트의 것 또는 mnist</translation>
    </message>
    <message>
        <source>a name like lenet5</source>
        <translation>lenet5 같은 이름</translation>
    </message>
    <message>
        <source>a new folder for the run</source>
        <translation>실행의 새 폴더</translation>
    </message>
    <message>
        <source>activations kept</source>
        <translation>보관하는 활성값</translation>
    </message>
    <message>
        <source>another input: height, width, channels</source>
        <translation>다른 입력: 높이, 너비, 채널</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>{number} 이상</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or mps</source>
        <translation>auto, cpu, cuda 또는 mps</translation>
    </message>
    <message>
        <source>by default what the file&apos;s ending says</source>
        <translation>기본은 파일 확장자를 따름</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>바이트</translation>
    </message>
    <message>
        <source>class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>classes and probabilities of images</source>
        <translation>이미지의 클래스와 확률</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>each size must be from 1 to {most}, not “{text}”</source>
        <translation>크기는 1부터 {most}까지여야 하는데 “{text}”입니다</translation>
    </message>
    <message>
        <source>epoch {epoch}/{epochs}, step {step}/{total}, loss {loss}, accuracy {accuracy}, {speed}/s, {left}</source>
        <translation>에포크 {epoch}/{epochs}, 스텝 {step}/{total}, 손실 {loss}, 정확도 {accuracy}, {speed}/초, {left}</translation>
    </message>
    <message>
        <source>epoch {epoch}: loss {loss}, accuracy {accuracy}; validation loss {validation_loss}, accuracy {validation_accuracy}</source>
        <translation>에포크 {epoch}: 손실 {loss}, 정확도 {accuracy}; 검증 손실 {validation_loss}, 정확도 {validation_accuracy}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>for --maps: train:N, validation:N, test:N or an image file</source>
        <translation>--maps용: train:N, validation:N, test:N 또는 이미지 파일</translation>
    </message>
    <message>
        <source>go on with a run where it was stopped</source>
        <translation>중지한 곳에서 실행 이어서 하기</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>기울기</translation>
    </message>
    <message>
        <source>image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>images a step, by default the project&apos;s or 64</source>
        <translation>스텝당 이미지 수, 기본은 프로젝트의 값 또는 64</translation>
    </message>
    <message>
        <source>input {size}, batch {batch}, {optimizer}</source>
        <translation>입력 {size}, 배치 {batch}, {optimizer}</translation>
    </message>
    <message>
        <source>it must be a number, not “{text}”</source>
        <translation>수여야 하는데 “{text}”입니다</translation>
    </message>
    <message>
        <source>it must be a whole number from {minimum} to {maximum}, not “{text}”</source>
        <translation>{minimum}부터 {maximum}까지의 정수여야 하는데 “{text}”입니다</translation>
    </message>
    <message>
        <source>it must be height, width and channels like 28x28x1, not “{text}”</source>
        <translation>28x28x1처럼 높이, 너비, 채널이어야 하는데 “{text}”입니다</translation>
    </message>
    <message>
        <source>kept bytes</source>
        <translation>보관 바이트</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>light colours on a dark ground</source>
        <translation>어두운 바탕에 밝은 색</translation>
    </message>
    <message>
        <source>likeliest</source>
        <translation>가장 그럴듯한 것</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>memory of a whole batch</source>
        <translation>배치 전체의 메모리</translation>
    </message>
    <message>
        <source>name a command</source>
        <translation>명령을 쓰십시오</translation>
    </message>
    <message>
        <source>optimizer state</source>
        <translation>최적화 상태</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>표 대신 JSON 출력</translation>
    </message>
    <message>
        <source>print comma-separated values</source>
        <translation>쉼표로 구분한 값 출력</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>버전을 출력하고 끝냄</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>receptive field</source>
        <translation>수용장</translation>
    </message>
    <message>
        <source>recipe, by default the project&apos;s</source>
        <translation>학습 설정, 기본은 프로젝트의 것</translation>
    </message>
    <message>
        <source>shapes, parameters, multiplications, memory, receptive fields and problems of a network</source>
        <translation>신경망의 모양, 매개변수, 곱셈, 메모리, 수용장, 문제</translation>
    </message>
    <message>
        <source>test accuracy {accuracy}, test loss {loss}, {duration} of training; the run is in {folder}</source>
        <translation>테스트 정확도 {accuracy}, 테스트 손실 {loss}, 학습 시간 {duration}. 실행은 {folder}에 있습니다</translation>
    </message>
    <message>
        <source>the feature maps that a layer gives</source>
        <translation>층이 내놓는 특성 맵</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>쓸 파일</translation>
    </message>
    <message>
        <source>the filters of a convolution layer</source>
        <translation>합성곱층의 필터</translation>
    </message>
    <message>
        <source>the project file to write</source>
        <translation>쓸 프로젝트 파일</translation>
    </message>
    <message>
        <source>the run&apos;s folder</source>
        <translation>실행의 폴더</translation>
    </message>
    <message>
        <source>threads of the CPU, by default all cores but one</source>
        <translation>CPU 스레드, 기본은 코어 하나를 뺀 전부</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>남은 시간 알 수 없음</translation>
    </message>
    <message>
        <source>together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>train a network and keep the run in a folder</source>
        <translation>신경망을 학습하고 실행을 폴더에 보관</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>실제 클래스</translation>
    </message>
    <message>
        <source>type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>what would mend it: {repairs}</source>
        <translation>고치는 방법: {repairs}</translation>
    </message>
    <message>
        <source>whose state takes memory, by default the project&apos;s or adam</source>
        <translation>상태가 메모리를 쓰는 최적화 방법, 기본은 프로젝트의 것 또는 adam</translation>
    </message>
    <message>
        <source>write a ready architecture as a project file</source>
        <translation>준비된 구조를 프로젝트 파일로 쓰기</translation>
    </message>
    <message>
        <source>write a run&apos;s weights for other programs</source>
        <translation>다른 프로그램을 위해 실행의 가중치 쓰기</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>{path} 씀</translation>
    </message>
    <message>
        <source>wrote {path}, {width} × {height} pixels</source>
        <translation>{path} 씀, {width} × {height} 픽셀</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>{duration} 남음</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path}은(는) 폴더입니다. 그 안의 파일을 정하십시오.</translation>
    </message>
    <message>
        <source>{path} is there already and not empty: choose a new folder, or resume the run in it with --resume.</source>
        <translation>{path}이(가) 이미 있고 비어 있지 않습니다. 새 폴더를 고르거나 --resume으로 그 안의 실행을 이어서 하십시오.</translation>
    </message>
    <message>
        <source>{path}: {layers} layers for images of {size}, {parameters} parameters</source>
        <translation>{path}: {size} 이미지용 층 {layers}개, 매개변수 {parameters}개</translation>
    </message>
    <message>
        <source>{reason} (see “{program} --help”)</source>
        <translation>{reason} (“{program} --help”를 보십시오)</translation>
    </message>
    <message>
        <source>put the window&apos;s settings (appearance, text, language, folders, device, threads, sizes, recent files) back to what they were at first, and end; documents and runs stay</source>
        <translation>창의 설정(모양, 글자, 언어, 폴더, 장치, 스레드, 크기, 최근 파일)을 처음 상태로 돌리고 끝냄. 문서와 실행은 그대로</translation>
    </message>
    <message>
        <source>Only feature maps are of an image: leave out --image, or draw --maps.</source>
        <translation>이미지에 따라 달라지는 것은 특성 맵뿐입니다. --image를 빼거나 --maps를 그리십시오.</translation>
    </message>
    <message>
        <source>The picture is an SVG or a PNG: give {path} one of these endings.</source>
        <translation>그림은 SVG나 PNG입니다. {path}의 확장자를 둘 중 하나로 하십시오.</translation>
    </message>
    <message>
        <source>a picture of a network, or of a layer&apos;s filters or feature maps</source>
        <translation>신경망, 또는 층의 필터나 특성 맵을 그린 그림</translation>
    </message>
    <message>
        <source>hushed warnings: {count}</source>
        <translation>끈 경고: {count}</translation>
    </message>
    <message>
        <source>print the layers as CSV</source>
        <translation>층을 CSV로 출력</translation>
    </message>
    <message>
        <source>print the layers as Markdown</source>
        <translation>층을 Markdown으로 출력</translation>
    </message>
    <message>
        <source>the network: as cards, or volumes to scale</source>
        <translation>신경망: 카드 또는 비례 입체</translation>
    </message>
    <message>
        <source>the picture to write; SVG for a network</source>
        <translation>쓸 그림 파일. 신경망은 SVG</translation>
    </message>
    <message>
        <source>the run&apos;s folder; for --network a .cnn file or an architecture&apos;s name</source>
        <translation>실행의 폴더. --network에는 .cnn 파일이나 구조의 이름</translation>
    </message>
    <message>
        <source>wrote {path}, {width} × {height}</source>
        <translation>{path} 파일을 썼습니다, {width} × {height}</translation>
    </message>
    <message>
        <source>  {line}</source>
        <translation>  {line}</translation>
    </message>
    <message>
        <source>--learning-rate {rate}: a tenth of the rate where the loss is least, {least}</source>
        <translation>--learning-rate {rate}: 손실이 가장 작은 학습률 {least}의 10분의 1</translation>
    </message>
    <message>
        <source>--learning-rate {rate}: where the loss falls fastest</source>
        <translation>--learning-rate {rate}: 손실이 가장 빨리 줄어드는 곳</translation>
    </message>
    <message>
        <source>Name the run whose checkpoint is to be deleted: cnnstudio runs RUN --delete N</source>
        <translation>체크포인트를 지울 실행을 정하십시오: cnnstudio runs RUN --delete N</translation>
    </message>
    <message>
        <source>Name the run whose weights are meant: --weights RUN.</source>
        <translation>어느 실행의 가중치인지 정하십시오: --weights RUN.</translation>
    </message>
    <message>
        <source>Starts from {path}: {summary}</source>
        <translation>{path}에서 시작: {summary}</translation>
    </message>
    <message>
        <source>Stopped; go on with: cnnstudio download {key}</source>
        <translation>중지되었습니다. 이어서 하려면: cnnstudio download {key}</translation>
    </message>
    <message>
        <source>The run&apos;s data are no longer at {place}. Put them back, or say where they are now: --data PLACE</source>
        <translation>실행의 데이터가 더는 {place}에 없습니다. 되돌리거나 지금 있는 곳을 정하십시오: --data PLACE</translation>
    </message>
    <message>
        <source>There are no runs in {folder}.</source>
        <translation>{folder}에 실행이 없습니다.</translation>
    </message>
    <message>
        <source>There is no data set “{name}” to download: choose {known}.</source>
        <translation>내려받을 데이터 세트 “{name}”이(가) 없습니다. {known} 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Trying what is fastest for a few seconds</source>
        <translation>몇 초 동안 가장 빠른 것을 시험합니다</translation>
    </message>
    <message>
        <source>a few steps at ever higher learning rates, and the rate that they suggest</source>
        <translation>학습률을 점점 높이며 몇 스텝을 하고, 그것이 권하는 학습률을 보입니다</translation>
    </message>
    <message>
        <source>a folder of runs, by default the window&apos;s; or a run, whose checkpoints are listed</source>
        <translation>실행들의 폴더(기본은 창의 것), 또는 체크포인트를 나열할 실행</translation>
    </message>
    <message>
        <source>a ready recipe; what is named beside it holds instead of its own</source>
        <translation>준비된 학습 설정. 함께 적은 것은 그 값 대신 쓰입니다</translation>
    </message>
    <message>
        <source>a step took {total} ms: data {data}, forward {forward}, backward {backward}, optimizer {optimizer}, probes and reports {looking}; on {device}, threads {threads}, {precision}, {layout}</source>
        <translation>한 스텝은 {total} ms: 데이터 {data}, 순전파 {forward}, 역전파 {backward}, 옵티마이저 {optimizer}, 들여다보기와 보고 {looking}; {device}, 스레드 {threads}, {precision}, {layout}</translation>
    </message>
    <message>
        <source>another server&apos;s folder with the same files, like https://example.org/data/</source>
        <translation>같은 파일이 있는 다른 서버의 폴더, 예: https://example.org/data/</translation>
    </message>
    <message>
        <source>augmentation of the training images, by default the project&apos;s</source>
        <translation>학습 이미지의 증강, 기본은 프로젝트의 것</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>best, last</source>
        <translation>최고, 마지막</translation>
    </message>
    <message>
        <source>bring a data set that does not come with the program</source>
        <translation>프로그램에 들어 있지 않은 데이터 세트를 가져옵니다</translation>
    </message>
    <message>
        <source>by the image&apos;s name, by class, or by probability, the least certain first</source>
        <translation>이미지 이름, 클래스, 또는 확률순 (가장 불확실한 것부터)</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>cnnstudio: {number} of {all} images could not be read</source>
        <translation>cnnstudio: 이미지 {all}개 중 {number}개를 읽을 수 없었습니다</translation>
    </message>
    <message>
        <source>cnnstudio: {warning}</source>
        <translation>cnnstudio: {warning}</translation>
    </message>
    <message>
        <source>compile the network first, which takes half a minute and needs a C++ compiler</source>
        <translation>신경망을 먼저 컴파일합니다. 30초쯤 걸리고 C++ 컴파일러가 필요합니다</translation>
    </message>
    <message>
        <source>delete a run&apos;s checkpoint of this step; the best and the last one stay</source>
        <translation>이 스텝의 체크포인트를 지웁니다. 최고와 마지막은 남습니다</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>fashion-mnist or cifar10</source>
        <translation>fashion-mnist 또는 cifar10</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>how images of another size fill the input: stretch them, fit them in whole with black beside them, or crop what sticks out; by default the project&apos;s</source>
        <translation>크기가 다른 이미지로 입력을 채우는 방법: 늘이기, 통째로 넣고 곁을 검게 하기, 넘치는 부분 자르기. 기본은 프로젝트의 것</translation>
    </message>
    <message>
        <source>image files, folders with all in them, or images of the data set like test:7</source>
        <translation>이미지 파일, 안의 모든 것을 포함한 폴더, 또는 test:7 같은 데이터 세트의 이미지</translation>
    </message>
    <message>
        <source>images read: {done} of {total}</source>
        <translation>읽은 이미지: {total} 중 {done}</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>끊김</translation>
    </message>
    <message>
        <source>it must be last, best or the number of a step, not “{text}”</source>
        <translation>“{text}”이(가) 아니라 last, best 또는 스텝 번호여야 합니다</translation>
    </message>
    <message>
        <source>it must be names like conv1,conv2, not “{text}”</source>
        <translation>“{text}”이(가) 아니라 conv1,conv2 같은 이름이어야 합니다</translation>
    </message>
    <message>
        <source>kept as</source>
        <translation>보관 이유</translation>
    </message>
    <message>
        <source>last</source>
        <translation>마지막</translation>
    </message>
    <message>
        <source>layers and blocks that are not to be trained: conv1,conv2</source>
        <translation>학습하지 않을 층과 블록: conv1,conv2</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>learning rate {rate}, loss {loss}</source>
        <translation>학습률 {rate}, 손실 {loss}</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>뺌: {reason}</translation>
    </message>
    <message>
        <source>memory layout of images and weights</source>
        <translation>이미지와 가중치의 메모리 레이아웃</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새것</translation>
    </message>
    <message>
        <source>of a run: its last checkpoint, or the best by validation accuracy</source>
        <translation>실행의 마지막 체크포인트, 또는 검증 정확도가 가장 좋은 것</translation>
    </message>
    <message>
        <source>only the K likeliest classes of each image, the likeliest first</source>
        <translation>이미지마다 가장 그럴듯한 클래스 K개만, 그럴듯한 것부터</translation>
    </message>
    <message>
        <source>print all steps, comma-separated</source>
        <translation>모든 스텝을 쉼표로 나누어 출력</translation>
    </message>
    <message>
        <source>run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>다듬은 값</translation>
    </message>
    <message>
        <source>speed, by default what is usual, or with --no-repeatable what a short trial finds fastest</source>
        <translation>속도. 기본은 보통의 것, --no-repeatable이면 짧은 시험에서 가장 빠른 것</translation>
    </message>
    <message>
        <source>start from the weights of a run or of a .safetensors, .pt or .npz file</source>
        <translation>실행 또는 .safetensors, .pt, .npz 파일의 가중치에서 시작</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>step</source>
        <translation>스텝</translation>
    </message>
    <message>
        <source>steps from the lowest rate to the highest</source>
        <translation>가장 낮은 학습률에서 가장 높은 학습률까지의 스텝 수</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>the last one, the best by validation accuracy, or that of a step</source>
        <translation>마지막 것, 검증 정확도가 가장 좋은 것, 또는 어느 스텝의 것</translation>
    </message>
    <message>
        <source>the runs there are, or the checkpoints of one, and what they take on the disk</source>
        <translation>있는 실행들, 또는 한 실행의 체크포인트와 디스크에서 차지하는 크기</translation>
    </message>
    <message>
        <source>tried: {speeds}</source>
        <translation>시험함: {speeds}</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>압축 푸는 중</translation>
    </message>
    <message>
        <source>update all weights in one kernel</source>
        <translation>모든 가중치를 한 커널로 갱신</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>what a step works with, bf16 and fp16 for short; weights stay float32</source>
        <translation>스텝이 계산하는 정밀도, 줄여서 bf16과 fp16. 가중치는 float32로 남습니다</translation>
    </message>
    <message>
        <source>{done} of {all} images</source>
        <translation>이미지 {all}개 중 {done}</translation>
    </message>
    <message>
        <source>{done} of {total} MB, {left}</source>
        <translation>{total} MB 중 {done}, {left}</translation>
    </message>
    <message>
        <source>{error} Then go on with: cnnstudio train --resume {folder}</source>
        <translation>{error} 그다음 이어서 하려면: cnnstudio train --resume {folder}</translation>
    </message>
    <message>
        <source>{title} is in {folder}; train on it with --data {key}</source>
        <translation>{title}이(가) {folder}에 있습니다. --data {key}로 학습하십시오</translation>
    </message>
    <message>
        <source>{title} is on this computer already: there is nothing to download.</source>
        <translation>{title}은(는) 이미 이 컴퓨터에 있습니다. 내려받을 것이 없습니다.</translation>
    </message>
    <message>
        <source>{trouble}; trying again</source>
        <translation>{trouble}; 다시 시도합니다</translation>
    </message>
    <message>
        <source>{type}, frozen</source>
        <translation>{type}, 동결됨</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server: it must begin with https:// or http://.</source>
        <translation>“{address}”은(는) 서버 주소가 아닙니다. https:// 또는 http://로 시작해야 합니다.</translation>
    </message>
</context>
<context>
    <name>colormaps</name>
    <message>
        <source>There is no colour map {name}: choose {known}.</source>
        <translation>{name} 색상표가 없습니다. {known} 중에서 고르십시오.</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Images cannot be given to an input of {shape}: the input must have a height, a width and channels, as in 28 × 28 × 1.</source>
        <translation>{shape} 입력에는 이미지를 줄 수 없습니다. 입력은 28 × 28 × 1처럼 높이, 너비, 채널이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The training and test images in {folder} differ in size: put the four files of one data set there.</source>
        <translation>{folder}의 학습 이미지와 테스트 이미지의 크기가 다릅니다. 한 데이터 세트의 파일 네 개를 넣으십시오.</translation>
    </message>
    <message>
        <source>{folder} has a single training image: at least two are needed, one of them to validate with.</source>
        <translation>{folder}에 학습 이미지가 하나뿐입니다. 검증용 하나를 포함해 적어도 둘이 필요합니다.</translation>
    </message>
    <message>
        <source>{images} has {there} images, but {labels} has {wanted} labels: put two files that belong together there.</source>
        <translation>{images}에는 이미지가 {there}개인데 {labels}에는 레이블이 {wanted}개입니다. 짝이 맞는 두 파일을 넣으십시오.</translation>
    </message>
    <message>
        <source>{path} does not begin as an IDX file: choose a file such as train-images-idx3-ubyte.</source>
        <translation>{path}의 시작이 IDX 파일과 다릅니다. train-images-idx3-ubyte 같은 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} goes on after the values that its header promises, so it is damaged: get it again.</source>
        <translation>{path}은(는) 머리글이 말하는 값보다 길어 손상된 파일입니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} million pixels: make it smaller first.</source>
        <translation>{path}의 픽셀이 {limit}백만 개를 넘습니다. 먼저 줄이십시오.</translation>
    </message>
    <message>
        <source>{path} has the label {label}, but there are only {classes} classes, 0 to {last}: it is damaged or belongs to another data set.</source>
        <translation>{path}에 레이블 {label}이(가) 있지만 클래스는 0부터 {last}까지 {classes}개뿐입니다. 손상되었거나 다른 데이터 세트의 파일입니다.</translation>
    </message>
    <message>
        <source>{path} holds no images or labels: choose another data set.</source>
        <translation>{path}에 이미지나 레이블이 없습니다. 다른 데이터 세트를 고르십시오.</translation>
    </message>
    <message>
        <source>{path} holds {there} along {axes} axes, where bytes along {wanted} are needed: it is another kind of file.</source>
        <translation>{path}의 값은 {axes}축의 {there}인데 {wanted}축의 바이트가 필요합니다. 다른 종류의 파일입니다.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a picture in it.</source>
        <translation>{path}은(는) 폴더입니다. 그 안의 그림을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} is cut off or damaged: choose another picture, or save it anew.</source>
        <translation>{path}이(가) 잘렸거나 손상되었습니다. 다른 그림을 고르거나 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>{path} is cut off, it holds less than its header promises: get it again.</source>
        <translation>{path}이(가) 잘려 머리글이 말하는 것보다 짧습니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>{path} is damaged, it cannot be decompressed to its end: get it again.</source>
        <translation>{path}이(가) 손상되어 끝까지 압축을 풀 수 없습니다. 다시 받으십시오.</translation>
    </message>
    <message>
        <source>{path} is empty: choose another picture.</source>
        <translation>{path}이(가) 비어 있습니다. 다른 그림을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} is empty: get it again, or choose another file.</source>
        <translation>{path}이(가) 비어 있습니다. 다시 받거나 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} is named .gz but is not compressed by gzip: get it again, or take .gz off its name if it is a raw IDX file.</source>
        <translation>{path}의 이름은 .gz이지만 gzip으로 압축되지 않았습니다. 다시 받거나, 압축하지 않은 IDX 파일이면 이름에서 .gz를 빼십시오.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read: choose a PNG or JPEG file.</source>
        <translation>{path}은(는) 읽을 수 있는 그림이 아닙니다. PNG나 JPEG 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>There is no data set {name}: choose {known}, a folder of pictures (a folder a class), one with IDX files, or an .npz file.</source>
        <translation>{name} 데이터 세트가 없습니다. {known}, 그림 폴더(클래스마다 폴더 하나), IDX 파일이 있는 폴더, .npz 파일 가운데 고르십시오.</translation>
    </message>
    <message>
        <source>There is no picture that can be read: choose another folder.</source>
        <translation>읽을 수 있는 그림이 없습니다. 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>it has none of the arrays {names}</source>
        <translation>{names} 배열이 하나도 없습니다</translation>
    </message>
    <message>
        <source>its parts hold images of different sizes</source>
        <translation>부분마다 이미지 크기가 다릅니다</translation>
    </message>
    <message>
        <source>{folder} has fewer than two pictures that can be read to train on.</source>
        <translation>{folder}에 학습할 수 있게 읽히는 그림이 둘보다 적습니다.</translation>
    </message>
    <message>
        <source>{folder} has no file {name} or {name}.gz: choose a folder with the four IDX files of a data set, or one with a folder of pictures for each class.</source>
        <translation>{folder}에 {name} 또는 {name}.gz 파일이 없습니다. 데이터 세트의 IDX 파일 네 개가 있는 폴더나, 클래스마다 그림 폴더가 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>{folder} has no folders of pictures in it: put the pictures of each class into a folder of its name.</source>
        <translation>{folder}에 그림 폴더가 없습니다. 각 클래스의 그림을 클래스 이름의 폴더에 넣으십시오.</translation>
    </message>
    <message>
        <source>{images} holds fewer than three images</source>
        <translation>{images}에 이미지가 셋보다 적습니다</translation>
    </message>
    <message>
        <source>{images} holds {there} images and {labels} {wanted} labels</source>
        <translation>{images}에는 이미지가 {there}개, {labels}에는 레이블이 {wanted}개 있습니다</translation>
    </message>
    <message>
        <source>{name} must hold bytes, or numbers from 0 to 1</source>
        <translation>{name}에는 바이트나 0에서 1까지의 수가 있어야 합니다</translation>
    </message>
    <message>
        <source>{name} must hold whole numbers from 0, one an image</source>
        <translation>{name}에는 이미지마다 하나씩 0 이상의 정수가 있어야 합니다</translation>
    </message>
    <message>
        <source>{name} of {shape} holds no grey or RGB images</source>
        <translation>{name}(모양 {shape})에 회색이나 RGB 이미지가 없습니다</translation>
    </message>
    <message>
        <source>{path} holds no data set that can be read: {reason}.</source>
        <translation>{path}에 읽을 수 있는 데이터 세트가 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no part of CIFAR-10&apos;s binary version: it is damaged or another file.</source>
        <translation>{path} 파일은 CIFAR-10 이진 버전의 일부가 아닙니다. 손상되었거나 다른 파일입니다.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>MIT licence, Zalando</source>
        <translation>MIT 라이선스, Zalando</translation>
    </message>
    <message>
        <source>The downloaded files of {title} in {folder} are damaged: download them again.</source>
        <translation>{folder}에 내려받은 {title}의 파일이 손상되었습니다. 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>The images kept in {folder} vanished: try again.</source>
        <translation>{folder}에 둔 이미지가 사라졌습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The images of {name} are not all read yet: what was read is kept, go on.</source>
        <translation>{name}의 이미지를 아직 다 읽지 못했습니다. 읽은 것은 남아 있으니 이어서 하십시오.</translation>
    </message>
    <message>
        <source>no connection to {host}: {reason}</source>
        <translation>{host}에 연결할 수 없음: {reason}</translation>
    </message>
    <message>
        <source>no licence stated; please cite A. Krizhevsky, 2009</source>
        <translation>라이선스 표시 없음; A. Krizhevsky, 2009를 인용하십시오</translation>
    </message>
    <message>
        <source>no server is known</source>
        <translation>알려진 서버가 없음</translation>
    </message>
    <message>
        <source>what came from {mirror} was not {name}, or was damaged</source>
        <translation>{mirror}에서 온 것이 {name}이(가) 아니거나 손상됨</translation>
    </message>
    <message>
        <source>{host} answers {code} {words}</source>
        <translation>{host}의 대답: {code} {words}</translation>
    </message>
    <message>
        <source>{host} broke off in the midst</source>
        <translation>{host}이(가) 도중에 끊음</translation>
    </message>
    <message>
        <source>{host} cannot be trusted: {reason}</source>
        <translation>{host}을(를) 믿을 수 없음: {reason}</translation>
    </message>
    <message>
        <source>{host} does not answer</source>
        <translation>{host}이(가) 대답하지 않음</translation>
    </message>
    <message>
        <source>{host} is not found: is this computer online?</source>
        <translation>{host}을(를) 찾을 수 없음: 컴퓨터가 인터넷에 연결되어 있습니까?</translation>
    </message>
    <message>
        <source>{host} sends another file than this one</source>
        <translation>{host}이(가) 다른 파일을 보냄</translation>
    </message>
    <message>
        <source>{path} does not hold what it should: delete it and download it again.</source>
        <translation>{path}의 내용이 맞지 않습니다. 지우고 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>{path} holds {needed} GB of arrays, more than half of this machine&apos;s memory of {there} GB: save its images as picture files, a folder a class; those need not fit into the memory.</source>
        <translation>{path}의 배열은 {needed} GB로, 이 컴퓨터 메모리 {there} GB의 절반을 넘습니다. 이미지를 클래스마다 폴더를 두어 그림 파일로 저장하십시오. 그러면 메모리에 다 들어가지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>{title} could not be downloaded: {reason}. What has come is kept: try again later, or choose a folder that has its files.</source>
        <translation>{title}을(를) 내려받을 수 없었습니다: {reason}. 받은 것은 남아 있습니다. 나중에 다시 시도하거나, 그 파일이 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>{title} in {shape} takes {needed} GB, more than this machine&apos;s memory holds, and at {folder} only {free} GB of disk are free: choose a smaller input, make room, or set {name} to a folder on another disk.</source>
        <translation>{shape} 크기의 {title}은(는) {needed} GB로 이 컴퓨터의 메모리보다 크고, {folder}에는 디스크가 {free} GB만 비어 있습니다. 입력을 줄이거나, 자리를 만들거나, {name}을(를) 다른 디스크의 폴더로 정하십시오.</translation>
    </message>
    <message>
        <source>{title} is being downloaded already: wait for the end of it.</source>
        <translation>{title}을(를) 이미 내려받는 중입니다. 끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>{title} is not on this computer yet: download it with “cnnstudio download {key}” or where the images are chosen in Train, or choose a folder that has its files.</source>
        <translation>{title}은(는) 아직 이 컴퓨터에 없습니다. “cnnstudio download {key}”나 학습의 이미지 고르는 곳에서 내려받거나, 그 파일이 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>{title} needs {needed} MB of disk, but at {folder} only {free} MB are free: make room, or set {name} to a folder on another disk.</source>
        <translation>{title}에는 디스크 {needed} MB가 필요하지만 {folder}에는 {free} MB만 비어 있습니다. 자리를 만들거나 {name}을(를) 다른 디스크의 폴더로 정하십시오.</translation>
    </message>
    <message>
        <source>it is no whole .npz file</source>
        <translation>온전한 .npz 파일이 아닙니다</translation>
    </message>
    <message>
        <source>{title} could not be downloaded: {reason}. Try again later, or choose a folder that has its files.</source>
        <translation>{title}을(를) 내려받을 수 없었습니다: {reason}. 나중에 다시 시도하거나, 그 파일이 있는 폴더를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>a list of layers is expected, but there is {found}</source>
        <translation>층 목록이 있어야 하는데 {found}이(가) 있습니다</translation>
    </message>
    <message>
        <source>it does not say “format”: “{format}”</source>
        <translation>“format”: “{format}”이(가) 없습니다</translation>
    </message>
    <message>
        <source>it has more than {most} layers, repeats counted</source>
        <translation>반복을 포함해 층이 {most}개를 넘습니다</translation>
    </message>
    <message>
        <source>it is not JSON ({place})</source>
        <translation>JSON이 아닙니다 ({place})</translation>
    </message>
    <message>
        <source>it must have at least one class</source>
        <translation>클래스가 적어도 하나 있어야 합니다</translation>
    </message>
    <message>
        <source>it was written by a newer CNN Studio (file version {version}, this reads up to {known}): update it</source>
        <translation>더 새로운 CNN Studio로 쓴 파일입니다 (파일 버전 {version}, 여기서는 {known}까지 읽음). 프로그램을 업데이트하십시오</translation>
    </message>
    <message>
        <source>its branches and blocks are nested more than {most} deep</source>
        <translation>분기와 블록이 {most}단계보다 깊게 겹쳐 있습니다</translation>
    </message>
    <message>
        <source>its name is missing</source>
        <translation>이름이 없습니다</translation>
    </message>
    <message>
        <source>its version is missing or no positive number</source>
        <translation>버전이 없거나 양수가 아닙니다</translation>
    </message>
    <message>
        <source>layer {label}: {reason}</source>
        <translation>층 {label}: {reason}</translation>
    </message>
    <message>
        <source>layer {number} is {found}</source>
        <translation>층 {number}이(가) {found}입니다</translation>
    </message>
    <message>
        <source>the input&apos;s sizes must be from 1 to {most}</source>
        <translation>입력의 크기는 1부터 {most}까지여야 합니다</translation>
    </message>
    <message>
        <source>there is no layer type “{kind}”; there are {known}</source>
        <translation>“{kind}” 층 종류가 없습니다. 있는 것: {known}</translation>
    </message>
    <message>
        <source>{path} is not a CNN Studio project that can be read: {reason}.</source>
        <translation>{path}은(는) 읽을 수 있는 CNN Studio 프로젝트가 아닙니다: {reason}.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
</context>
<context>
    <name>drawing</name>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>이어 붙이기</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>곱하기</translation>
    </message>
    <message>
        <source>The picture would have {width} × {height} pixels, which few programs open: take SVG instead.</source>
        <translation>그림이 {width} × {height} 픽셀이 되어 열 수 있는 프로그램이 거의 없습니다. 대신 SVG를 고르십시오.</translation>
    </message>
    <message>
        <source>height, width: {count} pixels</source>
        <translation>높이, 너비: {count}픽셀</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>항등</translation>
    </message>
    <message>
        <source>rods: {count} units</source>
        <translation>막대: 유닛 {count}개</translation>
    </message>
    <message>
        <source>thickness: {count} maps</source>
        <translation>두께: 맵 {count}개</translation>
    </message>
    <message>
        <source>{count} lanes</source>
        <translation>갈래 {count}개</translation>
    </message>
    <message>
        <source>{input} in, {output} out; {layers} layers, {parameters} parameters</source>
        <translation>입력 {input}, 출력 {output}; 층 {layers}개, 매개변수 {parameters}개</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A network built anew took them all and gives the same outputs, bit for bit, for {images} random images</source>
        <translation>새로 만든 신경망이 모두 받아들였고, 무작위 이미지 {images}개에 대해 비트까지 같은 출력을 냅니다</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 배열</translation>
    </message>
    <message>
        <source>PyTorch state_dict</source>
        <translation>PyTorch state_dict</translation>
    </message>
    <message>
        <source>The description of the weights would replace {path}, which is something else: choose another name.</source>
        <translation>가중치 설명이 다른 파일인 {path}을(를) 덮어쓰게 됩니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it first or choose another.</source>
        <translation>{folder} 폴더가 없습니다. 먼저 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no format “{key}”: choose one of {keys}.</source>
        <translation>“{key}” 형식이 없습니다. {keys} 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>What was written for {path} reads back differently, so it was not kept: check the disk and try again.</source>
        <translation>{path}에 쓴 것이 다르게 읽혀 남기지 않았습니다. 디스크를 확인하고 다시 하십시오.</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>{path} does not say its format: let it end in {suffixes}, or name the format.</source>
        <translation>{path}에서 형식을 알 수 없습니다. {suffixes}(으)로 끝내거나 형식을 정하십시오.</translation>
    </message>
    <message>
        <source>{path} ends like another format: let it end in {suffix}, or choose the format {other}.</source>
        <translation>{path}의 끝이 다른 형식입니다. {suffix}(으)로 끝내거나 {other} 형식을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path}은(는) 폴더입니다. 그 안의 파일을 정하십시오.</translation>
    </message>
    <message>
        <source>{tensors} tensors, {numbers} numbers of step {step}: read back and equal bit for bit</source>
        <translation>스텝 {step}의 텐서 {tensors}개, 수 {numbers}개: 다시 읽어 비트까지 같음을 확인함</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Added to the variance, so that nothing is divided by zero.</source>
        <translation>0으로 나누지 않도록 분산에 더합니다.</translation>
    </message>
    <message>
        <source>Adds a learned number to every map.</source>
        <translation>맵마다 학습한 수를 더합니다.</translation>
    </message>
    <message>
        <source>Adds a learned number to every unit.</source>
        <translation>유닛마다 학습한 수를 더합니다.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>편향</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>Cells by which the window moves between two output units, down and across.</source>
        <translation>출력 유닛 하나마다 창이 아래와 옆으로 움직이는 칸 수입니다.</translation>
    </message>
    <message>
        <source>Cells from one tap of the kernel to the next.</source>
        <translation>커널의 한 값에서 다음 값까지의 칸 수입니다.</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>팽창</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>엡실론</translation>
    </message>
    <message>
        <source>Factor of negative values.</source>
        <translation>음수 값에 곱하는 계수입니다.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>커널</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation>음수 기울기</translation>
    </message>
    <message>
        <source>Number of filters, and so of feature maps that come out.</source>
        <translation>필터의 수이며, 나오는 특성 맵의 수와 같습니다.</translation>
    </message>
    <message>
        <source>Number of units; the last layer needs one for each class.</source>
        <translation>유닛의 수입니다. 마지막 층에는 클래스마다 하나가 필요합니다.</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>Parts into which channels and filters are split; each filter reads its own part only.</source>
        <translation>채널과 필터를 나누는 묶음입니다. 필터는 자기 묶음만 읽습니다.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Rows and columns of the window that an output unit looks through.</source>
        <translation>출력 유닛이 보는 창의 행과 열입니다.</translation>
    </message>
    <message>
        <source>Share of the newest batch in the running mean and variance that prediction uses.</source>
        <translation>예측에 쓰는 이동 평균과 분산에서 최근 배치가 차지하는 비율입니다.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>스트라이드</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>유닛</translation>
    </message>
    <message>
        <source>VALID adds nothing and ignores what is left over; SAME adds as many cells round the edge as give one output a stride; explicit adds the rows and columns you say on either side.</source>
        <translation>VALID는 아무것도 더하지 않고 남는 칸을 버립니다. SAME은 스트라이드마다 출력이 하나 나오도록 가장자리에 칸을 더합니다. 직접 지정은 양쪽에 정한 만큼 행과 열을 더합니다.</translation>
    </message>
    <message>
        <source>Zeros added on this side.</source>
        <translation>이쪽에 더하는 0의 수입니다.</translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}, not {value}</source>
        <translation>{name}: {minimum}부터 {maximum}까지여야 하는데 {value}입니다</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>알파</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>초깃값</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>베타</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>쌍선형</translation>
    </message>
    <message>
        <source>Cells from one value&apos;s filter to the next one&apos;s: how many times larger the maps become.</source>
        <translation>한 값의 필터에서 다음 값의 필터까지의 칸 수입니다. 맵이 그 배수만큼 커집니다.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>How far below zero negative values may go.</source>
        <translation>음수 값이 0 아래로 어디까지 내려갈 수 있는지 정합니다.</translation>
    </message>
    <message>
        <source>How many maps are made from each map.</source>
        <translation>맵 하나에서 만드는 맵의 수입니다.</translation>
    </message>
    <message>
        <source>How many times higher and wider the maps become.</source>
        <translation>맵의 높이와 너비가 커지는 배수입니다.</translation>
    </message>
    <message>
        <source>How the weights are drawn before training. They must differ, and be of a size at which signals neither fade nor grow from layer to layer.</source>
        <translation>학습 전에 가중치를 뽑는 방법입니다. 가중치는 서로 달라야 하며, 신호가 층을 지나면서 사라지거나 커지지 않는 크기여야 합니다.</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>배수</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>최근접</translation>
    </message>
    <message>
        <source>Nearest repeats each value; bilinear goes evenly from one to the next.</source>
        <translation>최근접은 값을 그대로 되풀이하고, 쌍선형은 한 값에서 다음 값으로 고르게 이어 갑니다.</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>출력 크기</translation>
    </message>
    <message>
        <source>Parts into which the channels are split; it must divide their number.</source>
        <translation>채널을 나누는 묶음의 수입니다. 채널 수가 이 수로 나누어떨어져야 합니다.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Rows and columns that come out, whatever goes in.</source>
        <translation>무엇이 들어오든 나오는 행과 열의 수입니다.</translation>
    </message>
    <message>
        <source>Rows or columns cut off on this side.</source>
        <translation>이쪽에서 잘라 내는 행이나 열의 수입니다.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>늘리고 옮기기</translation>
    </message>
    <message>
        <source>Scales and shifts each map as learned, as the other normalizations do.</source>
        <translation>다른 정규화처럼 맵마다 학습한 대로 늘리고 옮깁니다.</translation>
    </message>
    <message>
        <source>Share of the values, or of the feature maps, that are zeroed.</source>
        <translation>0으로 만드는 값 또는 특성 맵의 비율입니다.</translation>
    </message>
    <message>
        <source>VALID keeps all that a filter reaches; SAME gives just stride times the input&apos;s size; explicit cuts off the rows and columns you say on either side.</source>
        <translation>VALID는 필터가 닿는 것을 모두 남깁니다. SAME은 정확히 입력 크기의 스트라이드 배를 냅니다. 직접 지정은 양쪽에서 정한 만큼 행과 열을 잘라 냅니다.</translation>
    </message>
    <message>
        <source>k: added, so that nothing is divided by zero.</source>
        <translation>k: 0으로 나누지 않도록 더하는 값입니다.</translation>
    </message>
    <message>
        <source>n: how many channels are looked at, its own in the middle.</source>
        <translation>n: 보는 채널의 수이며 자기 채널이 가운데입니다.</translation>
    </message>
    <message>
        <source>p: an even number. The higher it is, the more the largest value decides.</source>
        <translation>p: 짝수입니다. 클수록 가장 큰 값이 더 많이 결정합니다.</translation>
    </message>
    <message>
        <source>α: how much the neighbours count.</source>
        <translation>α: 이웃이 영향을 주는 정도입니다.</translation>
    </message>
    <message>
        <source>β: the power, which sets how hard it divides.</source>
        <translation>β: 얼마나 세게 나눌지 정하는 지수입니다.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>동결</translation>
    </message>
    <message>
        <source>Training leaves its scale and shift as they are, and its running mean and variance too: it normalizes by these also in training, as in prediction.</source>
        <translation>학습이 그 배율과 이동, 이동 평균과 분산을 그대로 둡니다. 학습 중에도 예측처럼 그것들로 정규화합니다.</translation>
    </message>
    <message>
        <source>Training leaves its weights as they are: they get no gradient, no step of the optimizer and no weight decay, and take no memory for these.</source>
        <translation>학습이 그 가중치를 그대로 둡니다. 기울기도 옵티마이저의 스텝도 가중치 감쇠도 없고, 이를 위한 메모리도 쓰지 않습니다.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Cannot read {path}: {reason}. Check the name and try again.</source>
        <translation>{path}을(를) 읽을 수 없습니다: {reason}. 이름을 확인하고 다시 하십시오.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another place or make room.</source>
        <translation>{path}을(를) 쓸 수 없습니다: {reason}. 다른 곳을 고르거나 공간을 마련하십시오.</translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB: is it the right file?</source>
        <translation>{path}이(가) {limit} MB보다 큽니다. 맞는 파일입니까?</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>bottom</source>
        <translation>아래</translation>
    </message>
    <message>
        <source>height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>in</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>left</source>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>out</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>right</source>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>top</source>
        <translation>위</translation>
    </message>
    <message>
        <source>units</source>
        <translation>유닛</translation>
    </message>
    <message>
        <source>width</source>
        <translation>너비</translation>
    </message>
</context>
<context>
    <name>freezing</name>
    <message>
        <source>There is nothing with weights called “{name}”: freeze some of {names}.</source>
        <translation>“{name}”이라는 가중치가 있는 것이 없습니다. {names} 중에서 동결하십시오.</translation>
    </message>
</context>
<context>
    <name>group</name>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Checkpoint gradients</source>
        <translation>기울기 체크포인팅</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>이어 붙이기</translation>
    </message>
    <message>
        <source>How often its layers follow each other, each time with weights of their own.</source>
        <translation>안의 층을 잇달아 몇 번 되풀이할지 정합니다. 가중치는 번마다 따로입니다.</translation>
    </message>
    <message>
        <source>How what the lanes give is put together.</source>
        <translation>갈래의 출력을 합치는 방법입니다.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>곱하기</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>The maps of all lanes one after another; they must have one height and width.</source>
        <translation>모든 갈래의 맵을 차례로 이어 붙입니다. 높이와 너비가 같아야 합니다.</translation>
    </message>
    <message>
        <source>Training keeps each repeat&apos;s input alone and computes the rest again when it goes backward: less memory for more time.</source>
        <translation>학습할 때 반복마다 입력만 남기고 나머지는 역방향에서 다시 계산합니다. 메모리는 줄고 시간은 늘어납니다.</translation>
    </message>
    <message>
        <source>Value by value; a lane that gives 1 × 1 maps weights the maps of the others.</source>
        <translation>값끼리 곱합니다. 1 × 1 맵을 내는 갈래는 다른 갈래의 맵에 가중치를 줍니다.</translation>
    </message>
    <message>
        <source>Value by value; all lanes must give one shape.</source>
        <translation>값끼리 더합니다. 모든 갈래의 모양이 같아야 합니다.</translation>
    </message>
    <message>
        <source>Training leaves the weights of all layers in it as they are.</source>
        <translation>학습이 그 안의 모든 층의 가중치를 그대로 둡니다.</translation>
    </message>
</context>
<context>
    <name>initialization</name>
    <message>
        <source>1 / √(larger of inputs and outputs)</source>
        <translation>1 / √(입력과 출력 중 큰 수)</translation>
    </message>
    <message>
        <source>All weights are 0.</source>
        <translation>모든 가중치가 0입니다.</translation>
    </message>
    <message>
        <source>As He normal, but with no weight far from 0. Bias 0.</source>
        <translation>He 정규와 같지만 0에서 먼 가중치가 없습니다. 편향 0.</translation>
    </message>
    <message>
        <source>As Xavier normal, but with no weight far from 0. Bias 0.</source>
        <translation>Xavier 정규와 같지만 0에서 먼 가중치가 없습니다. 편향 0.</translation>
    </message>
    <message>
        <source>Filters at right angles to each other: no signal grows or fades (Saxe et al., 2014). Bias 0.</source>
        <translation>필터가 서로 직각입니다. 어떤 신호도 커지거나 사라지지 않습니다(Saxe 외, 2014). 편향 0.</translation>
    </message>
    <message>
        <source>For ReLU and its like, in deep networks above all (He et al., 2015). Bias 0.</source>
        <translation>ReLU와 그 비슷한 것에, 특히 깊은 신경망에서 씁니다(He 외, 2015). 편향 0.</translation>
    </message>
    <message>
        <source>For tanh, sigmoid and softmax (Glorot and Bengio, 2010). Bias 0.</source>
        <translation>tanh, 시그모이드, 소프트맥스에 씁니다(Glorot와 Bengio, 2010). 편향 0.</translation>
    </message>
    <message>
        <source>For the last layer of a residual lane, which then begins as if it were not there. Elsewhere the filters would all stay alike. Bias 0.</source>
        <translation>잔차 갈래의 마지막 층에 씁니다. 갈래가 처음에는 없는 것처럼 됩니다. 다른 곳에서는 필터가 모두 똑같이 남습니다. 편향 0.</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He 정규</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He 균등</translation>
    </message>
    <message>
        <source>Keeps the variance where nothing is cut off (LeCun et al., 1998). Bias 0.</source>
        <translation>아무것도 잘리지 않는 곳에서 분산을 유지합니다(LeCun 외, 1998). 편향 0.</translation>
    </message>
    <message>
        <source>LeCun normal</source>
        <translation>LeCun 정규</translation>
    </message>
    <message>
        <source>Orthogonal</source>
        <translation>직교</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own</source>
        <translation>PyTorch 기본</translation>
    </message>
    <message>
        <source>What every PyTorch layer begins with: uniform, somewhat narrower than He&apos;s; its bias is drawn alike.</source>
        <translation>모든 PyTorch 층의 초깃값입니다. 균등 분포이며 He보다 조금 좁습니다. 편향도 같은 방법으로 뽑습니다.</translation>
    </message>
    <message>
        <source>Xavier normal</source>
        <translation>Xavier 정규</translation>
    </message>
    <message>
        <source>Xavier uniform</source>
        <translation>Xavier 균등</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>모두 0</translation>
    </message>
    <message>
        <source>from −b to b, b = {rule} = {numbers} = {bound}; std = b / √3 = {deviation}</source>
        <translation>−b에서 b까지, b = {rule} = {numbers} = {bound}; std = b / √3 = {deviation}</translation>
    </message>
    <message>
        <source>std = {rule} = 1 / √{side} = {deviation}</source>
        <translation>std = {rule} = 1 / √{side} = {deviation}</translation>
    </message>
    <message>
        <source>std = {rule} = {numbers} = {deviation}</source>
        <translation>std = {rule} = {numbers} = {deviation}</translation>
    </message>
    <message>
        <source>√({number} / (fan-in + fan-out))</source>
        <translation>√({number} / (fan-in + fan-out))</translation>
    </message>
    <message>
        <source>√({number} / fan-in)</source>
        <translation>√({number} / fan-in)</translation>
    </message>
</context>
<context>
    <name>input</name>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Columns of an image.</source>
        <translation>이미지의 열 수입니다.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Rows of an image.</source>
        <translation>이미지의 행 수입니다.</translation>
    </message>
    <message>
        <source>Values of a pixel: 1 of a grey image, 3 of one in colour.</source>
        <translation>픽셀 하나의 값 수입니다. 회색 이미지는 1, 컬러 이미지는 3입니다.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>The layer {path} has no filters; these have: {paths}.</source>
        <translation>{path} 층에는 필터가 없습니다. 필터가 있는 층: {paths}.</translation>
    </message>
    <message>
        <source>The layer {path} is no convolution.</source>
        <translation>{path} 층은 합성곱이 아닙니다.</translation>
    </message>
    <message>
        <source>There is no layer {path}: name one of {paths}.</source>
        <translation>{path} 층이 없습니다. {paths} 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the first {shown} of {there}</source>
        <translation>{there} 중 처음 {shown}</translation>
    </message>
    <message>
        <source>The weights of the last run do not fit the network as it is now: train it again.</source>
        <translation>마지막 실행의 가중치가 지금의 신경망에 맞지 않습니다. 다시 학습하십시오.</translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>Adds rows and columns of zeros round every feature map.</source>
        <translation>모든 특성 맵의 둘레에 0으로 된 행과 열을 더합니다.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>평균 풀링</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>배치 정규화</translation>
    </message>
    <message>
        <source>Batch normalization</source>
        <translation>배치 정규화</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it as learned.</source>
        <translation>배치에서 채널마다 평균을 0, 분산을 1로 맞춘 뒤 학습한 대로 늘리고 옮깁니다.</translation>
    </message>
    <message>
        <source>Connects every unit with every input value, each by a weight of its own.</source>
        <translation>모든 유닛을 모든 입력값과 저마다의 가중치로 잇습니다.</translation>
    </message>
    <message>
        <source>Conv 2D</source>
        <translation>합성곱 2D</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>합성곱</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>완전 연결</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>평탄화</translation>
    </message>
    <message>
        <source>Global average pooling</source>
        <translation>전역 평균 풀링</translation>
    </message>
    <message>
        <source>Global avg</source>
        <translation>전역 평균</translation>
    </message>
    <message>
        <source>Keeps the largest value in each window, and so shrinks the maps.</source>
        <translation>창마다 가장 큰 값만 남겨 맵을 줄입니다.</translation>
    </message>
    <message>
        <source>Lays all feature maps out as one vector, as a dense layer needs.</source>
        <translation>완전 연결층에 필요한 대로 모든 특성 맵을 한 벡터로 폅니다.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Lets positive values through and makes negative ones zero.</source>
        <translation>양수는 통과시키고 음수는 0으로 만듭니다.</translation>
    </message>
    <message>
        <source>Like ReLU, but lets a small share of negative values through.</source>
        <translation>ReLU와 같지만 음수를 조금 통과시킵니다.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>최대 풀링</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>패딩</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>시그모이드</translation>
    </message>
    <message>
        <source>Slides learned filters over its input; each filter makes one feature map of what it finds where.</source>
        <translation>학습한 필터를 입력 위에서 밀어 갑니다. 필터마다 무엇이 어디에 있는지 특성 맵 하나를 만듭니다.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>소프트맥스</translation>
    </message>
    <message>
        <source>Squeezes values into the range from 0 to 1.</source>
        <translation>값을 0과 1 사이로 좁힙니다.</translation>
    </message>
    <message>
        <source>Squeezes values into the range from −1 to 1.</source>
        <translation>값을 −1과 1 사이로 좁힙니다.</translation>
    </message>
    <message>
        <source>Takes the mean of each whole feature map: one number a map.</source>
        <translation>특성 맵 전체의 평균을 냅니다. 맵마다 수 하나입니다.</translation>
    </message>
    <message>
        <source>Takes the mean of each window, and so shrinks and smooths the maps.</source>
        <translation>창마다 평균을 내어 맵을 줄이고 매끄럽게 합니다.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Turns values into shares that add up to 1. The loss does this by itself: no network needs it at the end.</source>
        <translation>값을 합이 1인 몫으로 바꿉니다. 손실이 스스로 하므로 신경망의 끝에는 필요 없습니다.</translation>
    </message>
    <message>
        <source>While training, zeros a random share of the values, so that no unit relies on a few others.</source>
        <translation>학습하는 동안 값의 일부를 무작위로 0으로 만들어 유닛이 몇몇 유닛에만 기대지 않게 합니다.</translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation>제로 패딩</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation>비율 {rate}</translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation>기울기 {slope}</translation>
    </message>
    <message>
        <source>top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation>위 {top}, 아래 {bottom}, 왼쪽 {left}, 오른쪽 {right}</translation>
    </message>
    <message>
        <source>{kernel} average, stride {stride}, {padding}</source>
        <translation>{kernel} 평균, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{kernel} max, stride {stride}, {padding}</source>
        <translation>{kernel} 최대, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{kernel}, {filters} maps, stride {stride}, {padding}</source>
        <translation>{kernel}, 맵 {filters}개, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>유닛 {units}개</translation>
    </message>
    <message>
        <source>A smooth ReLU: always positive, with no corner at zero.</source>
        <translation>매끄러운 ReLU: 언제나 양수이고 0에서 꺾이지 않습니다.</translation>
    </message>
    <message>
        <source>Adapt. avg</source>
        <translation>적응 평균</translation>
    </message>
    <message>
        <source>Adapt. max</source>
        <translation>적응 최대</translation>
    </message>
    <message>
        <source>Adaptive average pooling</source>
        <translation>적응형 평균 풀링</translation>
    </message>
    <message>
        <source>Adaptive max pooling</source>
        <translation>적응형 최대 풀링</translation>
    </message>
    <message>
        <source>After a convolution and before its activation, in all but small networks: it lets them learn several times faster. With batches below 16 take group normalization (Ioffe and Szegedy, 2015).</source>
        <translation>작은 신경망이 아니면 언제나 합성곱 뒤, 활성화 앞에 씁니다. 몇 배 빨리 배우게 합니다. 배치가 16보다 작으면 그룹 정규화를 쓰십시오(Ioffe와 Szegedy, 2015).</translation>
    </message>
    <message>
        <source>After nearly every convolution and dense layer but the last: without something between them that is no straight line, two layers can do no more than one.</source>
        <translation>마지막을 뺀 거의 모든 합성곱과 완전 연결층 뒤에 씁니다. 사이에 직선이 아닌 것이 없으면 층 둘이 하나보다 더 할 수 있는 일이 없습니다.</translation>
    </message>
    <message>
        <source>As LeNet-5 did, or where smooth maps are wanted; max pooling mostly works better inside a network.</source>
        <translation>LeNet-5처럼 하거나 매끄러운 맵이 필요할 때 씁니다. 신경망 안에서는 대개 최대 풀링이 낫습니다.</translation>
    </message>
    <message>
        <source>As adaptive average pooling, where it counts that a feature is there at all and not how much of it. An output of 1 × 1 is global max pooling.</source>
        <translation>적응형 평균 풀링과 같지만, 특징이 얼마나 있는지가 아니라 있기는 한지가 중요할 때 씁니다. 출력이 1 × 1이면 전역 최대 풀링입니다.</translation>
    </message>
    <message>
        <source>As the last layer, where probabilities shall come out; training then leaves it to the loss.</source>
        <translation>확률이 나와야 할 때 마지막 층으로 씁니다. 학습할 때는 이 일을 손실에 맡깁니다.</translation>
    </message>
    <message>
        <source>At the end of a network, where the features of the whole image are weighed into a score for each class. On large feature maps it is by far the dearest layer: pool first.</source>
        <translation>신경망의 끝에서 이미지 전체의 특징에 가중치를 주어 클래스별 점수로 모읍니다. 큰 특성 맵에서는 비용이 단연 가장 큰 층이니 먼저 풀링하십시오.</translation>
    </message>
    <message>
        <source>At the end, before the last dense layer, in the place of large dense layers: no weights, any image size, and little that could be learned by heart (Lin et al., 2013).</source>
        <translation>끝에서 마지막 완전 연결층 앞에 큰 완전 연결층 대신 씁니다. 가중치가 없고, 이미지 크기를 가리지 않으며, 외워 버릴 수 있는 것이 적습니다(Lin 외, 2013).</translation>
    </message>
    <message>
        <source>Before dense layers of a network that shall read images of any size, as torchvision&apos;s AlexNet and VGG do.</source>
        <translation>torchvision의 AlexNet과 VGG처럼, 크기가 다른 이미지도 읽어야 하는 신경망의 완전 연결층 앞에 씁니다.</translation>
    </message>
    <message>
        <source>Before or between dense layers, where a network knows its training images by heart: training loss falls and validation loss rises (Srivastava et al., 2014).</source>
        <translation>신경망이 학습 이미지를 외울 때, 곧 학습 손실은 내려가고 검증 손실은 올라갈 때 완전 연결층 앞이나 사이에 씁니다(Srivastava 외, 2014).</translation>
    </message>
    <message>
        <source>Between convolutions, to halve height and width: it keeps what was found and lets go of just where, so that small shifts of the image change little.</source>
        <translation>합성곱 사이에서 높이와 너비를 반으로 줄입니다. 찾은 것은 남기고 정확한 위치는 버리므로, 이미지가 조금 움직여도 거의 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Between convolutions, where single zeroed values would be made up for by their neighbours, which show nearly the same (Tompson et al., 2015).</source>
        <translation>합성곱 사이에서, 0으로 만든 값 하나하나를 거의 같은 것을 보이는 이웃이 메워 버릴 때 씁니다(Tompson 외, 2015).</translation>
    </message>
    <message>
        <source>Brings all values of an image together (of all channels, rows and columns) to mean 0 and variance 1, then scales and shifts each as learned.</source>
        <translation>한 이미지의 모든 값(모든 채널, 행, 열)을 함께 평균 0, 분산 1로 맞춘 뒤 값마다 학습한 대로 늘리고 옮깁니다.</translation>
    </message>
    <message>
        <source>Brings each feature map of each image to mean 0 and variance 1, which takes its contrast away.</source>
        <translation>이미지마다 특성 맵 각각을 평균 0, 분산 1로 맞추어 대비를 없앱니다.</translation>
    </message>
    <message>
        <source>Brings each group of channels of an image to mean 0 and variance 1, then scales and shifts each channel as learned.</source>
        <translation>한 이미지의 채널을 그룹마다 평균 0, 분산 1로 맞춘 뒤 채널마다 학습한 대로 늘리고 옮깁니다.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Cropping</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>Cuts rows and columns off the edges of every feature map.</source>
        <translation>모든 특성 맵의 가장자리에서 행과 열을 잘라 냅니다.</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>깊이별</translation>
    </message>
    <message>
        <source>Depthwise convolution</source>
        <translation>깊이별 합성곱</translation>
    </message>
    <message>
        <source>Divides each value by what its place shows in the channels beside its own: strong responses hold their neighbours down.</source>
        <translation>각 값을 같은 자리에서 옆 채널들이 보이는 값으로 나눕니다. 강한 반응이 이웃을 억누릅니다.</translation>
    </message>
    <message>
        <source>Divides every map into as many parts as you say, as equal as can be, and takes the largest value of each.</source>
        <translation>맵마다 정한 수만큼 되도록 똑같은 부분으로 나누고 각 부분의 가장 큰 값을 취합니다.</translation>
    </message>
    <message>
        <source>Divides every map into as many parts as you say, as equal as can be, and takes the mean of each.</source>
        <translation>맵마다 정한 수만큼 되도록 똑같은 부분으로 나누고 각 부분의 평균을 취합니다.</translation>
    </message>
    <message>
        <source>Dropout 2D</source>
        <translation>드롭아웃 2D</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Enlarges every feature map by a whole number: repeats each value, or goes evenly from one to the next.</source>
        <translation>모든 특성 맵을 정수배로 키웁니다. 값을 되풀이하거나, 한 값에서 다음 값으로 고르게 이어 갑니다.</translation>
    </message>
    <message>
        <source>Enlarges feature maps: each value lays learned filters out, a stride apart from its neighbours&apos;; what overlaps is added up.</source>
        <translation>특성 맵을 키웁니다. 값마다 학습한 필터를 이웃과 스트라이드만큼 떨어뜨려 펼치고, 겹치는 것은 더합니다.</translation>
    </message>
    <message>
        <source>Filters each feature map by itself (depthwise), then mixes them at each place by a 1 × 1 convolution (pointwise).</source>
        <translation>특성 맵마다 따로 필터를 적용한 뒤(깊이별), 자리마다 1 × 1 합성곱으로 섞습니다(점별).</translation>
    </message>
    <message>
        <source>For gates, whose output says how much of something shall pass, as in squeeze and excitation; between layers take ReLU.</source>
        <translation>스퀴즈-여기(squeeze and excitation)처럼 얼마나 통과시킬지를 출력으로 정하는 게이트에 씁니다. 층 사이에는 ReLU를 쓰십시오.</translation>
    </message>
    <message>
        <source>For images, everywhere: what is worth finding in one place is worth finding in all, so a filter needs few weights. Two of 3 × 3 see as far as one of 5 × 5, with fewer weights and a nonlinearity more.</source>
        <translation>이미지라면 어디에나 씁니다. 한 곳에서 찾을 만한 것은 모든 곳에서 찾을 만하므로 필터에 가중치가 적어도 됩니다. 3 × 3 둘은 5 × 5 하나만큼 넓게 보면서 가중치가 더 적고 비선형성이 하나 더 많습니다.</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>그룹 정규화</translation>
    </message>
    <message>
        <source>Group normalization</source>
        <translation>그룹 정규화</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>하드 스위시</translation>
    </message>
    <message>
        <source>In deep networks after layer normalization, as ConvNeXt and transformers (Hendrycks and Gimpel, 2016).</source>
        <translation>ConvNeXt와 트랜스포머처럼 깊은 신경망에서 층 정규화 뒤에 씁니다(Hendrycks와 Gimpel, 2016).</translation>
    </message>
    <message>
        <source>In networks for small devices, as MobileNetV3, where SiLU&apos;s exponential costs time.</source>
        <translation>MobileNetV3처럼 SiLU의 지수 함수가 시간이 걸리는 작은 장치용 신경망에 씁니다.</translation>
    </message>
    <message>
        <source>In small networks and to rebuild LeNet-5. In deep ones its gradient fades: it is flat where values are large.</source>
        <translation>작은 신경망이나 LeNet-5를 다시 만들 때 씁니다. 깊은 신경망에서는 기울기가 사라집니다. 값이 크면 평평하기 때문입니다.</translation>
    </message>
    <message>
        <source>In the place of ReLU in deep networks, as EfficientNet does (Ramachandran et al., 2017).</source>
        <translation>EfficientNet처럼 깊은 신경망에서 ReLU 대신 씁니다(Ramachandran 외, 2017).</translation>
    </message>
    <message>
        <source>In the place of a convolution where a network must be small and fast, as Xception and MobileNet. Unlike theirs it has nothing between its two steps; for that put a depthwise convolution, batch normalization, ReLU.</source>
        <translation>Xception과 MobileNet처럼 작고 빨라야 할 때 합성곱 대신 씁니다. 그 신경망들과 달리 두 단계 사이에 아무것도 없습니다. 사이에 무언가 두려면 깊이별 합성곱, 배치 정규화, ReLU를 놓으십시오.</translation>
    </message>
    <message>
        <source>In the place of batch normalization where batches are small, say below 16: it does not mix the images of a batch, and predicts as it trains (Wu and He, 2018).</source>
        <translation>배치가 작을 때(이를테면 16 미만) 배치 정규화 대신 씁니다. 배치의 이미지를 섞지 않으며, 예측할 때도 학습할 때와 똑같이 작동합니다(Wu와 He, 2018).</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>Instance normalization</source>
        <translation>인스턴스 정규화</translation>
    </message>
    <message>
        <source>LRN</source>
        <translation>LRN</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>층 정규화</translation>
    </message>
    <message>
        <source>Layer normalization</source>
        <translation>층 정규화</translation>
    </message>
    <message>
        <source>Like ReLU for positive values; negative ones go smoothly to a lowest value, −alpha.</source>
        <translation>양수 값에는 ReLU와 같고, 음수 값은 가장 낮은 값 −alpha까지 매끄럽게 내려갑니다.</translation>
    </message>
    <message>
        <source>Like ReLU, but smooth: lets each value through by how large it is.</source>
        <translation>ReLU와 비슷하지만 매끄럽습니다. 값의 크기에 따라 통과시키는 정도가 다릅니다.</translation>
    </message>
    <message>
        <source>Local response normalization</source>
        <translation>국소 응답 정규화</translation>
    </message>
    <message>
        <source>Lp</source>
        <translation>Lp</translation>
    </message>
    <message>
        <source>Lp pooling</source>
        <translation>Lp 풀링</translation>
    </message>
    <message>
        <source>Nearly SiLU, of straight lines and a parabola: cheap to compute.</source>
        <translation>직선과 포물선으로 만든 SiLU에 가까운 함수로, 계산 비용이 적습니다.</translation>
    </message>
    <message>
        <source>Once, between the last feature maps and the first dense layer; after global pooling it costs nothing.</source>
        <translation>마지막 특성 맵과 첫 완전 연결층 사이에 한 번 씁니다. 전역 풀링 뒤에서는 비용이 없습니다.</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>분리</translation>
    </message>
    <message>
        <source>Separable convolution</source>
        <translation>분리 합성곱</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Slides a filter of its own over each feature map; maps are not mixed with each other.</source>
        <translation>특성 맵마다 자기 필터 하나를 움직이며 적용합니다. 맵끼리는 섞이지 않습니다.</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Spatial dropout</source>
        <translation>공간 드롭아웃</translation>
    </message>
    <message>
        <source>Swish: like ReLU, but smooth, and slightly negative left of zero.</source>
        <translation>스위시: ReLU와 비슷하지만 매끄럽고 0의 왼쪽에서 조금 음수입니다.</translation>
    </message>
    <message>
        <source>Takes the p-th root of the sum of p-th powers in each window: the length of what it holds at p = 2.</source>
        <translation>창마다 p제곱의 합에 p제곱근을 취합니다. p = 2이면 그 안에 있는 것의 길이입니다.</translation>
    </message>
    <message>
        <source>To get from small maps back to the image&apos;s size, as in U-Net, autoencoders and generators. A kernel that the stride divides leaves no chequered pattern; upsampling and a convolution leave none either.</source>
        <translation>작은 맵에서 이미지 크기로 되돌아갈 때 씁니다(U-Net, 오토인코더, 생성기). 스트라이드으로 나누어지는 커널은 바둑판 무늬를 남기지 않습니다. 업샘플링 뒤의 합성곱도 남기지 않습니다.</translation>
    </message>
    <message>
        <source>To get from small maps back to the image&apos;s size. Followed by a convolution it does what a transposed convolution does, with no chequered pattern.</source>
        <translation>작은 맵에서 이미지 크기로 되돌아갈 때 씁니다. 뒤에 합성곱이 오면 전치 합성곱이 하는 일을 바둑판 무늬 없이 합니다.</translation>
    </message>
    <message>
        <source>To rebuild AlexNet or GoogLeNet; later networks found that batch normalization does far more. The paper&apos;s α is not divided by the number of channels: its 1e-4 with 5 channels is 5e-4 here.</source>
        <translation>AlexNet이나 GoogLeNet을 다시 만들 때 씁니다. 나중의 신경망에서는 배치 정규화가 훨씬 나았습니다. 논문의 α는 채널 수로 나누지 않습니다. 채널 5개의 1e-4는 여기서 5e-4입니다.</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>전치</translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation>전치 합성곱</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>업샘플</translation>
    </message>
    <message>
        <source>Upsampling</source>
        <translation>업샘플링</translation>
    </message>
    <message>
        <source>Where a convolution&apos;s own padding cannot say it: other sides than SAME takes, or zeros before pooling.</source>
        <translation>합성곱 자체의 패딩으로 나타낼 수 없을 때 씁니다. SAME과 다른 변이나 풀링 앞의 0이 그렇습니다.</translation>
    </message>
    <message>
        <source>Where a network must be small and fast, as MobileNet: followed by a 1 × 1 convolution, which mixes the maps, it does the work of a convolution for about a ninth of the multiplications.</source>
        <translation>MobileNet처럼 작고 빨라야 할 때 씁니다. 뒤에 맵을 섞는 1 × 1 합성곱이 오면 곱셈의 약 9분의 1로 합성곱이 하는 일을 합니다.</translation>
    </message>
    <message>
        <source>Where an image&apos;s brightness and contrast should not count, as in style transfer (Ulyanov et al., 2016); for telling classes apart the others mostly do better.</source>
        <translation>이미지의 밝기와 대비가 영향을 주지 않아야 할 때 씁니다(화풍 변환, Ulyanov 외, 2016). 클래스를 구별할 때는 대개 다른 정규화가 낫습니다.</translation>
    </message>
    <message>
        <source>Where batches are small or images should not depend on each other; on vectors above all. On large maps it has many weights, one pair for each value: there group normalization is leaner.</source>
        <translation>배치가 작거나 이미지끼리 영향을 주지 않아야 할 때, 특히 벡터에 씁니다. 큰 맵에서는 값마다 한 쌍씩 가중치가 많으니 그룹 정규화가 가볍습니다.</translation>
    </message>
    <message>
        <source>Where both should count, how strong a feature is and how often it occurs: the higher p, the more the largest value alone decides, as in max pooling.</source>
        <translation>특징의 세기와 빈도를 모두 따질 때 씁니다. p가 클수록 최대 풀링처럼 가장 큰 값이 결정합니다.</translation>
    </message>
    <message>
        <source>Where lanes give maps of different sizes that shall be merged, as in the first U-Net, or where edges are spoilt by padding.</source>
        <translation>첫 U-Net처럼 갈래의 맵 크기가 서로 다른데 합쳐야 하거나, 가장자리가 패딩으로 흐려졌을 때 씁니다.</translation>
    </message>
    <message>
        <source>Where units of ReLU die, that is give zero for every image and so never learn again.</source>
        <translation>ReLU의 유닛이 죽을 때, 곧 모든 이미지에 0을 내어 다시는 배우지 못할 때 씁니다.</translation>
    </message>
    <message>
        <source>Where what comes out must be positive, a width or a rate; between layers ReLU mostly does as well.</source>
        <translation>결과가 너비나 비율처럼 양수여야 할 때 씁니다. 층 사이에서는 대개 ReLU로도 충분합니다.</translation>
    </message>
    <message>
        <source>While training, zeros a random share of the feature maps, each as a whole.</source>
        <translation>학습 중에 특성 맵의 일부를 무작위로 골라 통째로 0으로 만듭니다.</translation>
    </message>
    <message>
        <source>Without batch normalization: its means lie nearer to zero than ReLU&apos;s (Clevert et al., 2015).</source>
        <translation>배치 정규화 없이 씁니다. 평균이 ReLU보다 0에 가깝습니다(Clevert 외, 2015).</translation>
    </message>
    <message>
        <source>alpha {alpha}</source>
        <translation>알파 {alpha}</translation>
    </message>
    <message>
        <source>average to {size}</source>
        <translation>평균, {size}로</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>쌍선형</translation>
    </message>
    <message>
        <source>max to {size}</source>
        <translation>최대, {size}로</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>최근접</translation>
    </message>
    <message>
        <source>{groups} groups</source>
        <translation>그룹 {groups}개</translation>
    </message>
    <message>
        <source>{kernel} L{power}, stride {stride}, {padding}</source>
        <translation>{kernel} L{power}, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{kernel} and 1 × 1, {filters} maps, stride {stride}, {padding}</source>
        <translation>{kernel} 및 1 × 1, 맵 {filters}개, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{kernel}, each map by itself, stride {stride}, {padding}</source>
        <translation>{kernel}, 맵마다 따로, 스트라이드 {stride}, {padding}</translation>
    </message>
    <message>
        <source>{kernel}, {filters} maps, {padding}</source>
        <translation>{kernel}, 맵 {filters}개, {padding}</translation>
    </message>
    <message>
        <source>{scale} times, {mode}</source>
        <translation>{scale}배, {mode}</translation>
    </message>
    <message>
        <source>{size} channels</source>
        <translation>채널 {size}개</translation>
    </message>
</context>
<context>
    <name>memory</name>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>SGD without momentum</source>
        <translation>모멘텀 없는 SGD</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>A 3 × 3 filter for each map by itself, then 1 × 1 filters that mix the maps: {formula} of the multiplications of a whole convolution, with k the kernel&apos;s side and n the filters. {paper}</source>
        <translation>맵마다 3 × 3 필터를 따로 쓰고 1 × 1 필터로 맵을 섞습니다. 온전한 합성곱 곱셈의 {formula}입니다(k는 커널 변, n은 필터 수). {paper}</translation>
    </message>
    <message>
        <source>A residual block that costs less: a 1 × 1 convolution makes a quarter of the maps, a 3 × 3 works on those, and another 1 × 1 brings the maps back: {formula}. For 64 maps and more. {paper}</source>
        <translation>비용이 적은 잔차 블록입니다. 1 × 1 합성곱이 맵을 4분의 1로 줄이고 3 × 3이 그 위에서 일한 뒤 다른 1 × 1이 맵 수를 되돌립니다: {formula}. 맵 64개 이상에 씁니다. {paper}</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>병목</translation>
    </message>
    <message>
        <source>Bottleneck block</source>
        <translation>병목 블록</translation>
    </message>
    <message>
        <source>Dense block</source>
        <translation>밀집 블록</translation>
    </message>
    <message>
        <source>Depthwise separable</source>
        <translation>깊이별 분리</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>인셉션</translation>
    </message>
    <message>
        <source>Inception module</source>
        <translation>인셉션 모듈</translation>
    </message>
    <message>
        <source>Looks through windows of 1 × 1, 3 × 3 and 5 × 5 and the largest of 3 × 3 at once and puts all maps together: {formula}. 1 × 1 convolutions before the large windows keep the cost low. {paper}</source>
        <translation>1 × 1, 3 × 3, 5 × 5 창과 3 × 3의 최댓값을 한꺼번에 보고 모든 맵을 이어 붙입니다: {formula}. 큰 창 앞의 1 × 1 합성곱이 비용을 줄입니다. {paper}</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>병렬</translation>
    </message>
    <message>
        <source>Parallel lanes</source>
        <translation>병렬 갈래</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>잔차</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>잔차 블록</translation>
    </message>
    <message>
        <source>SE block</source>
        <translation>SE 블록</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>분리</translation>
    </message>
    <message>
        <source>Squeeze and excitation</source>
        <translation>스퀴즈·익사이테이션</translation>
    </message>
    <message>
        <source>Takes the mean of each map, finds from all means how much each map matters here, and multiplies it with that: {formula}. Costs little, and helps most networks. {paper}</source>
        <translation>맵마다 평균을 내고, 모든 평균에서 각 맵이 얼마나 중요한지 구해 곱합니다: {formula}. 비용이 적고 대부분의 신경망에 도움이 됩니다. {paper}</translation>
    </message>
    <message>
        <source>Two 3 × 3 convolutions learn what to add to their input, which goes past them unchanged: {formula}. Gradients take the same way back, so that very deep networks train. {paper}</source>
        <translation>3 × 3 합성곱 두 개가 입력에 무엇을 더할지 배우고, 입력은 그대로 지나갑니다: {formula}. 기울기도 같은 길로 되돌아가므로 아주 깊은 신경망도 학습됩니다. {paper}</translation>
    </message>
    <message>
        <source>Two lanes that read the same maps, one through 3 × 3 and one through 5 × 5 windows, and whose maps are put together: {formula}. Put into them what you like.</source>
        <translation>같은 맵을 하나는 3 × 3, 하나는 5 × 5 창으로 읽는 두 갈래이며 맵을 이어 붙입니다: {formula}. 원하는 것을 넣으십시오.</translation>
    </message>
    <message>
        <source>{layers} layers, each of which reads the maps of all before it and adds {growth} of its own: {formula}. Maps are used again instead of learned anew, so that few filters are enough. {paper}</source>
        <translation>층 {layers}개가 각각 앞의 모든 맵을 읽고 자기 맵 {growth}개를 더합니다: {formula}. 맵을 새로 배우는 대신 다시 쓰므로 필터가 적어도 됩니다. {paper}</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>As textbooks begin: Adam at its authors&apos; rate of 0.001 (Kingma and Ba, 2015), the same throughout, for ten epochs, and nothing else.</source>
        <translation>교과서가 시작하는 방식: 저자들의 학습률 0.001을 쓰는 Adam (Kingma와 Ba, 2015), 10 에포크 내내 같은 값으로, 그 밖에는 아무것도 없이.</translation>
    </message>
    <message>
        <source>As the chapter</source>
        <translation>이 장처럼</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>꼼꼼하게</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>For the best accuracy: many epochs with warm-up and cosine (Loshchilov and Hutter, 2017), images shifted and turned, labels smoothed, weights averaged.</source>
        <translation>가장 좋은 정확도를 위해: 워밍업과 코사인으로 여러 에포크 (Loshchilov와 Hutter, 2017), 옮기고 돌린 이미지, 부드러운 레이블, 평균한 가중치.</translation>
    </message>
    <message>
        <source>Good accuracy in the least time: two epochs at a high rate, up and down in one cycle (Smith, 2018).</source>
        <translation>가장 짧은 시간에 좋은 정확도: 높은 학습률로 두 에포크, 한 번 올렸다 내립니다 (Smith, 2018).</translation>
    </message>
    <message>
        <source>There is no preset “{key}”: choose one of {there}.</source>
        <translation>“{key}” 프리셋이 없습니다. {there} 중에서 고르십시오.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>What the program begins with: Adam and one cycle over three epochs.</source>
        <translation>프로그램이 시작하는 설정: 세 에포크에 걸친 Adam과 원 사이클.</translation>
    </message>
</context>
<context>
    <name>range test</name>
    <message>
        <source>The loss exploded after {steps} steps: that is too few to suggest a rate.</source>
        <translation>{steps}스텝 뒤에 손실이 폭발했습니다. 학습률을 권하기에는 너무 적습니다.</translation>
    </message>
    <message>
        <source>The loss fell at no rate by more than {percent} %: no rate can be suggested. Try more steps or another optimizer.</source>
        <translation>어느 학습률에서도 손실이 {percent} % 넘게 줄지 않아 권할 수 없습니다. 스텝을 늘리거나 다른 옵티마이저를 쓰십시오.</translation>
    </message>
    <message>
        <source>The test was ended before the loss exploded: no rate can be suggested.</source>
        <translation>손실이 폭발하기 전에 시험이 끝나 학습률을 권할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>배치 크기</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Fixes everything random: on the CPU of one machine the same seed gives the same bits.</source>
        <translation>무작위인 것을 모두 고정합니다. 한 컴퓨터의 CPU에서는 시드가 같으면 비트까지 같습니다.</translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation>모든 학습 이미지를 보는 횟수입니다.</translation>
    </message>
    <message>
        <source>How the learning rate goes up to its peak and down again in the course of training.</source>
        <translation>학습하는 동안 학습률이 최고까지 오르고 다시 내려가는 방식입니다.</translation>
    </message>
    <message>
        <source>Images a step. Larger batches need more memory and fewer steps.</source>
        <translation>스텝당 이미지 수입니다. 배치가 크면 메모리가 더 들고 스텝은 줄어듭니다.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>모멘텀</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>네스테로프</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>원 사이클</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>최적화 방법</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero a little, which keeps the network simple.</source>
        <translation>모든 가중치를 조금씩 0으로 당겨 신경망을 단순하게 유지합니다.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>스케줄</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Size of a step at the schedule&apos;s peak. Too large and the loss jumps or becomes infinite.</source>
        <translation>스케줄의 최고점에서 스텝의 크기입니다. 너무 크면 손실이 튀거나 무한대가 됩니다.</translation>
    </message>
    <message>
        <source>Warm-up, then cosine</source>
        <translation>워밍업 뒤 코사인</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>가중치 감쇠</translation>
    </message>
    <message>
        <source>images</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}</source>
        <translation>{name}: 정수여야 하는데 {value}입니다</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}</source>
        <translation>{name}: {choices} 중 하나여야 하는데 {value}입니다</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>가중치 평균</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>클래스 균형</translation>
    </message>
    <message>
        <source>Clip gradients</source>
        <translation>기울기 자르기</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>코사인</translation>
    </message>
    <message>
        <source>Ends the training when the validation accuracy has not risen for so many epochs. 0 never does.</source>
        <translation>검증 정확도가 이만큼의 에포크 동안 오르지 않으면 학습을 끝냅니다. 0이면 끝내지 않습니다.</translation>
    </message>
    <message>
        <source>How gradients become steps. Adam, AdamW and RMSprop scale each weight&apos;s step by themselves; SGD is the plain way and needs a larger learning rate.</source>
        <translation>기울기가 걸음이 되는 방법입니다. Adam, AdamW, RMSprop은 가중치마다 걸음을 스스로 조절합니다. SGD는 기본 방법이며 더 큰 학습률이 필요합니다.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>레이블 스무딩</translation>
    </message>
    <message>
        <source>Lets SGD look one momentum step ahead. The other optimizers do not use it.</source>
        <translation>SGD가 모멘텀 한 걸음 앞을 보게 합니다. 다른 최적화기는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Longest that all gradients together may be (their norm); longer ones are shortened to it, so that one odd batch cannot throw the weights away. 0 leaves them as they are.</source>
        <translation>모든 기울기를 합친 길이(노름)의 최댓값입니다. 더 길면 이 길이로 줄여, 이상한 배치 하나가 가중치를 망치지 못하게 합니다. 0이면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Share of each target that is spread over all classes (Szegedy et al., 2015): the network learns not to be too sure. 0 is the plain target.</source>
        <translation>정답에서 모든 클래스에 나누어 주는 몫입니다(Szegedy 외, 2015). 신경망이 지나치게 확신하지 않도록 배웁니다. 0이면 원래의 정답입니다.</translation>
    </message>
    <message>
        <source>Share of the last step that SGD adds to the next one. The other optimizers do not use it.</source>
        <translation>SGD가 지난 걸음에서 다음 걸음에 더하는 몫입니다. 다른 최적화기는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Steps: a tenth at half and at three quarters</source>
        <translation>계단: 절반과 4분의 3에서 10분의 1로</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>조기 종료</translation>
    </message>
    <message>
        <source>Weighs each image in the loss by how rare its class is: images / (classes × images of the class).</source>
        <translation>클래스가 드물수록 손실에서 이미지의 비중을 높입니다: 이미지 수 / (클래스 수 × 그 클래스의 이미지 수).</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>베타 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>베타 2</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>체크포인트 간격</translation>
    </message>
    <message>
        <source>How long Adam and AdamW remember the gradients they average: the share that each step keeps. Short trainings with a large learning rate go better with less, 0.7 or 0.8.</source>
        <translation>Adam과 AdamW가 평균하는 기울기를 얼마나 오래 기억하는지: 스텝마다 남기는 비율. 학습률이 큰 짧은 학습은 0.7이나 0.8처럼 더 작은 값이 낫습니다.</translation>
    </message>
    <message>
        <source>How long Adam and AdamW remember the gradients&apos; size, by which each weight&apos;s step is scaled. A training of few steps goes better with less, 0.9 or 0.95.</source>
        <translation>Adam과 AdamW가 가중치마다 스텝을 조절하는 기울기의 크기를 얼마나 오래 기억하는지. 스텝이 적은 학습은 0.9나 0.95처럼 더 작은 값이 낫습니다.</translation>
    </message>
    <message>
        <source>How many checkpoints are kept besides the best and the last one: the newest of the older ones.</source>
        <translation>최고와 마지막 말고 보관할 체크포인트의 수: 오래된 것 중 가장 새로운 것부터.</translation>
    </message>
    <message>
        <source>Keep every epoch</source>
        <translation>에포크마다 보관</translation>
    </message>
    <message>
        <source>Keep older</source>
        <translation>이전 것 보관</translation>
    </message>
    <message>
        <source>Keeps a running average of the weights (EMA): average = d × average + (1 − d) × weights after each step. It is what is validated, tested, saved and exported; while the network trains, Inside shows the weights themselves. It takes as much memory as the weights. 0 keeps none; 0.99 and more is usual.</source>
        <translation>가중치의 이동 평균(EMA)을 둡니다: 스텝마다 평균 = d × 평균 + (1 − d) × 가중치. 검증, 테스트, 저장, 내보내기에 쓰이는 것은 이 평균이며, 학습하는 동안 내부 보기는 가중치 자체를 보입니다. 가중치만큼 메모리를 씁니다. 0이면 두지 않으며, 보통 0.99 이상입니다.</translation>
    </message>
    <message>
        <source>Keeps the checkpoint of every epoch. The best and the last one are always kept.</source>
        <translation>에포크마다 체크포인트를 보관합니다. 최고와 마지막은 언제나 보관합니다.</translation>
    </message>
    <message>
        <source>On: threads, memory layout and kernels are fixed, so that the same seed gives the same bits on the CPU. Off: a short trial before the training finds what is fastest, and threads are looked at again now and then.</source>
        <translation>켬: 스레드, 메모리 레이아웃, 커널이 고정되어 CPU에서 같은 시드가 같은 비트를 줍니다. 끔: 학습 전의 짧은 시험이 가장 빠른 것을 찾고, 스레드는 가끔 다시 살펴봅니다.</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>재현 가능</translation>
    </message>
    <message>
        <source>Steps between two checkpoints within an epoch. 0 writes one a minute. After each epoch comes one in any case.</source>
        <translation>에포크 안에서 두 체크포인트 사이의 스텝 수. 0이면 1분에 하나를 씁니다. 에포크가 끝날 때는 언제나 하나를 씁니다.</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>스텝</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s own files are missing beside {package}: install CNN Studio again.</source>
        <translation>{package} 옆에 프로그램의 파일이 없습니다. CNN Studio를 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>size</name>
    <message>
        <source>1 column at the right is never read.</source>
        <translation>오른쪽 열 하나는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>1 row at the bottom is never read.</source>
        <translation>아래 행 하나는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Columns that no unit reads: {number} of every {stride}.</source>
        <translation>어느 유닛도 읽지 않는 열: {stride}개마다 {number}개.</translation>
    </message>
    <message>
        <source>Height and width stay {size}.</source>
        <translation>높이와 너비는 {size} 그대로입니다.</translation>
    </message>
    <message>
        <source>Its layers make it in turn: {shapes}.</source>
        <translation>안의 층이 차례로 만듭니다: {shapes}.</translation>
    </message>
    <message>
        <source>One number for each map, whatever its height and width.</source>
        <translation>높이와 너비에 관계없이 맵마다 수 하나입니다.</translation>
    </message>
    <message>
        <source>Rows that no unit reads: {number} of every {stride}.</source>
        <translation>어느 유닛도 읽지 않는 행: {stride}개마다 {number}개.</translation>
    </message>
    <message>
        <source>The lanes give {shapes}: values at the same place are added.</source>
        <translation>갈래의 출력은 {shapes}이며 같은 자리의 값을 더합니다.</translation>
    </message>
    <message>
        <source>The lanes give {shapes}: values at the same place are multiplied.</source>
        <translation>갈래의 출력은 {shapes}이며 같은 자리의 값을 곱합니다.</translation>
    </message>
    <message>
        <source>The size stays as it is.</source>
        <translation>크기는 그대로입니다.</translation>
    </message>
    <message>
        <source>cells not counted</source>
        <translation>세지 않는 칸</translation>
    </message>
    <message>
        <source>cells of −∞</source>
        <translation>−∞ 칸</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>0</translation>
    </message>
    <message>
        <source>{number} columns at the right are never read.</source>
        <translation>오른쪽 열 {number}개는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>{number} rows at the bottom are never read.</source>
        <translation>아래 행 {number}개는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Every unit looks through a {size} window.</source>
        <translation>모든 유닛은 {size} 창으로 봅니다.</translation>
    </message>
    <message>
        <source>Windows are {least} to {most} cells, as equal as can be.</source>
        <translation>창은 {least}~{most}칸이며 될 수 있는 대로 고릅니다.</translation>
    </message>
</context>
<context>
    <name>snippet</name>
    <message>
        <source>The clipboard holds a network without layers.</source>
        <translation>클립보드에 층이 없는 신경망이 있습니다.</translation>
    </message>
    <message>
        <source>The clipboard holds layers that cannot be read: {reason}.</source>
        <translation>클립보드의 층을 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The clipboard holds no layers: copy some here, or the text of a .cnn file, then paste.</source>
        <translation>클립보드에 층이 없습니다. 층이나 .cnn 파일의 내용을 복사한 뒤 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>The clipboard holds too much text to be layers.</source>
        <translation>클립보드의 글이 너무 길어 층일 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>None of the {count} tensors in {path} fits the network: {misfit}.</source>
        <translation>{path}의 텐서 {count}개 중 신경망에 맞는 것이 없습니다: {misfit}.</translation>
    </message>
    <message>
        <source>None of the {count} tensors in {path} goes by a name of the network: there is {found}, and the network has {wanted}. Rename its layers to match.</source>
        <translation>{path}의 텐서 {count}개 중 신경망의 이름과 같은 것이 없습니다. 거기에는 {found}이(가) 있고 신경망에는 {wanted}이(가) 있습니다. 층의 이름을 맞추십시오.</translation>
    </message>
    <message>
        <source>The weights to start from are not there any more: {path}. Choose others, or none.</source>
        <translation>시작할 가중치가 더는 없습니다: {path}. 다른 것을 고르거나 없이 시작하십시오.</translation>
    </message>
    <message>
        <source>all {all} tensors taken</source>
        <translation>텐서 {all}개 모두 가져옴</translation>
    </message>
    <message>
        <source>{name} in {path} holds values that are no finite numbers: nothing can be learned from there.</source>
        <translation>{path}의 {name}에 유한하지 않은 값이 있습니다. 거기서는 아무것도 학습할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is frozen, but not all its weights were taken: the others stay random</source>
        <translation>{name}은(는) 동결되어 있지만 가중치를 다 가져오지 못했습니다. 나머지는 무작위로 남습니다</translation>
    </message>
    <message>
        <source>{name} is left over: the network has nothing for it</source>
        <translation>{name}은(는) 남습니다: 신경망에 놓을 곳이 없습니다</translation>
    </message>
    <message>
        <source>{name} is not there: it begins by chance</source>
        <translation>{name}은(는) 거기 없습니다: 무작위로 시작합니다</translation>
    </message>
    <message>
        <source>{name} is {found}, the network&apos;s {wanted}</source>
        <translation>{name}은(는) {found}, 신경망의 것은 {wanted}</translation>
    </message>
    <message>
        <source>{path} cannot be read as weights: it is damaged, or something else with that ending.</source>
        <translation>{path}을(를) 가중치로 읽을 수 없습니다. 손상되었거나 그 확장자의 다른 것입니다.</translation>
    </message>
    <message>
        <source>{path} does not end like a file of weights: choose one that ends in {endings}.</source>
        <translation>{path}의 끝이 가중치 파일 같지 않습니다. {endings}(으)로 끝나는 것을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} holds more than tensors, and to read that would run code of whoever made it. Save its weights alone, with torch.save(model.state_dict(), …) or as safetensors, and choose that file.</source>
        <translation>{path}에는 텐서 말고도 다른 것이 있어, 읽으면 만든 사람의 코드가 실행됩니다. torch.save(model.state_dict(), …)나 safetensors로 가중치만 저장해 그 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>{path} holds no named tensors: choose a file of weights.</source>
        <translation>{path}에 이름 있는 텐서가 없습니다. 가중치 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>{taken} of {all} tensors taken; {misfits} did not fit</source>
        <translation>텐서 {all}개 중 {taken}개 가져옴; {misfits}개 맞지 않음</translation>
    </message>
    <message>
        <source>{taken} of {all} tensors taken; {misfits} did not fit, {missing} not there</source>
        <translation>텐서 {all}개 중 {taken}개 가져옴; {misfits}개 맞지 않음, {missing}개 없음</translation>
    </message>
    <message>
        <source>{taken} of {all} tensors taken; {missing} not there</source>
        <translation>텐서 {all}개 중 {taken}개 가져옴; {missing}개 없음</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Add</source>
        <translation>더하기</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>이어 붙이기</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Kept / image, bytes</source>
        <translation>보관 / 이미지, 바이트</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>곱하기</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>수용장</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>waits for {layer}</source>
        <translation>{layer} 대기</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>동결됨</translation>
    </message>
    <message>
        <source>{settings}, frozen</source>
        <translation>{settings}, 동결됨</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The checkpoint {path} is broken: {reason}. Delete {stem}.* to go on from an earlier one, or train again.</source>
        <translation>체크포인트 {path}이(가) 깨졌습니다: {reason}. {stem}.*을(를) 지우고 앞의 것에서 이어 가거나 다시 학습하십시오.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty: choose a new one, or resume the run that is in it.</source>
        <translation>{folder} 폴더가 비어 있지 않습니다. 새 폴더를 고르거나 그 안의 실행을 이어서 하십시오.</translation>
    </message>
    <message>
        <source>The loss became infinite at step {step}: lower the learning rate (now {rate}) and train again.</source>
        <translation>스텝 {step}에서 손실이 무한대가 되었습니다. 학습률(지금 {rate})을 낮추고 다시 학습하십시오.</translation>
    </message>
    <message>
        <source>The network cannot be built: {path}: {problem}. Mend it in the design first.</source>
        <translation>신경망을 만들 수 없습니다: {path}: {problem}. 먼저 설계에서 고치십시오.</translation>
    </message>
    <message>
        <source>The network cannot be trained: {path}: {problem}. Mend it in the design first.</source>
        <translation>신경망을 학습할 수 없습니다: {path}: {problem}. 먼저 설계에서 고치십시오.</translation>
    </message>
    <message>
        <source>The network gives {output}, but must give one number for each of the {classes} classes: end it with a dense layer of {classes} units.</source>
        <translation>신경망의 출력은 {output}인데 클래스 {classes}개마다 수 하나여야 합니다. 유닛이 {classes}개인 완전 연결층으로 끝내십시오.</translation>
    </message>
    <message>
        <source>The network has no weights to train: add a convolution or a dense layer.</source>
        <translation>신경망에 학습할 가중치가 없습니다. 합성곱층이나 완전 연결층을 더하십시오.</translation>
    </message>
    <message>
        <source>The network is for {wanted} classes, but {data} has {there}: choose other data or change the classes.</source>
        <translation>신경망의 클래스는 {wanted}개인데 {data}에는 {there}개입니다. 다른 데이터를 고르거나 클래스를 바꾸십시오.</translation>
    </message>
    <message>
        <source>The run was trained on {before} images, and now there are {now}: resume it with the same data.</source>
        <translation>실행은 이미지 {before}개로 학습했는데 지금은 {now}개입니다. 같은 데이터로 이어서 하십시오.</translation>
    </message>
    <message>
        <source>The run {folder} has no checkpoint yet: train it for a while first.</source>
        <translation>{folder} 실행에 아직 체크포인트가 없습니다. 먼저 잠시 학습하십시오.</translation>
    </message>
    <message>
        <source>The run {folder} is being trained already: wait for its end or stop it.</source>
        <translation>{folder} 실행은 이미 학습 중입니다. 끝나기를 기다리거나 중지하십시오.</translation>
    </message>
    <message>
        <source>The run {folder} is being trained: stop it before it is deleted.</source>
        <translation>{folder} 실행은 학습 중입니다. 중지한 뒤에 삭제하십시오.</translation>
    </message>
    <message>
        <source>The training is over: nothing is left to ask. Open the run instead.</source>
        <translation>학습이 끝나 물을 것이 없습니다. 대신 실행을 여십시오.</translation>
    </message>
    <message>
        <source>There is no device “{name}” here. Choose auto or one of: {there}.</source>
        <translation>여기에 “{name}” 장치가 없습니다. auto 또는 다음에서 고르십시오: {there}.</translation>
    </message>
    <message>
        <source>{data} needs images to train on, to validate and to test: one of the three sets is empty.</source>
        <translation>{data}에는 학습, 검증, 테스트 이미지가 필요한데 셋 중 하나가 비어 있습니다.</translation>
    </message>
    <message>
        <source>{folder} holds no run: choose a folder that a training has made.</source>
        <translation>{folder}에 실행이 없습니다. 학습이 만든 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>{folder} holds no run: nothing is deleted.</source>
        <translation>{folder}에 실행이 없어 아무것도 삭제하지 않았습니다.</translation>
    </message>
    <message>
        <source>{path} has the version {version}, and this program knows only {known}: update it.</source>
        <translation>{path}의 버전은 {version}인데 이 프로그램은 {known}까지만 압니다. 업데이트하십시오.</translation>
    </message>
    <message>
        <source>{path} is broken in line {number}: {reason}. Delete it to go on without its figures.</source>
        <translation>{path}의 {number}번째 줄이 깨졌습니다: {reason}. 지우면 그 수치 없이 이어 갑니다.</translation>
    </message>
    <message>
        <source>{path} is broken: {reason}. Delete it; the next epoch writes it anew.</source>
        <translation>{path}이(가) 깨졌습니다: {reason}. 지우면 다음 에포크가 새로 씁니다.</translation>
    </message>
    <message>
        <source>{path} is broken: {reason}. Restore it or train again.</source>
        <translation>{path}이(가) 깨졌습니다: {reason}. 되살리거나 다시 학습하십시오.</translation>
    </message>
    <message>
        <source>No batch held: a step takes more memory than is free.</source>
        <translation>어떤 배치도 들어가지 않습니다. 한 걸음이 남은 메모리보다 많이 씁니다.</translation>
    </message>
    <message>
        <source>The loss became infinite at step {step}: lower the learning rate (now {rate}) or clip the gradients, and train again. The values of {layer} went first.</source>
        <translation>{step}걸음에서 손실이 무한대가 되었습니다. 학습률(지금 {rate})을 낮추거나 기울기를 자르고 다시 학습하십시오. {layer}의 값이 먼저 무너졌습니다.</translation>
    </message>
    <message>
        <source>The network does not work yet: mend it in the design first.</source>
        <translation>신경망이 아직 작동하지 않습니다. 먼저 설계에서 고치십시오.</translation>
    </message>
    <message>
        <source>There is not enough memory {where}: lower the batch size (now {batch}) or make the network smaller.</source>
        <translation>{where} 메모리가 모자랍니다. 배치 크기(지금 {batch})를 낮추거나 신경망을 줄이십시오.</translation>
    </message>
    <message>
        <source>for this training</source>
        <translation>이 학습에</translation>
    </message>
    <message>
        <source>for {layer}</source>
        <translation>{layer}에</translation>
    </message>
    <message>
        <source>There is not enough memory {where} at batch size {batch}: try {fits}, for which there should be room, or make the network smaller.</source>
        <translation>배치 크기 {batch}에서 {where} 메모리가 모자랍니다. 자리가 있을 {fits}(으)로 해 보거나 신경망을 줄이십시오.</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>스레드 1개</translation>
    </message>
    <message>
        <source>All layers with weights are frozen: unfreeze one, or nothing is trained.</source>
        <translation>가중치가 있는 층이 모두 동결되어 있습니다. 하나를 풀지 않으면 아무것도 학습하지 않습니다.</translation>
    </message>
    <message>
        <source>Another run lies in {folder} now: move it away first.</source>
        <translation>이제 {folder}에 다른 실행이 있습니다. 먼저 그것을 옮기십시오.</translation>
    </message>
    <message>
        <source>Some lines of {path} could not be read and are left out; the file as it was is kept as {aside}.</source>
        <translation>{path}의 몇 줄을 읽을 수 없어 뺐습니다. 원래 파일은 {aside}(으)로 남겼습니다.</translation>
    </message>
    <message>
        <source>The augmentation cannot be done: shift: {reason}.</source>
        <translation>증강을 할 수 없습니다: 이동: {reason}.</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is the run&apos;s best or its last one, which are always kept: delete the whole run instead.</source>
        <translation>스텝 {step}의 체크포인트는 실행의 최고 또는 마지막이라 언제나 보관합니다. 지우려면 실행 전체를 지우십시오.</translation>
    </message>
    <message>
        <source>The checkpoint {name} is broken: {reason}. The training goes on from step {step}, and what came after that is done again.</source>
        <translation>체크포인트 {name}이(가) 깨졌습니다: {reason}. 학습은 스텝 {step}부터 이어지고, 그 뒤의 것은 다시 합니다.</translation>
    </message>
    <message>
        <source>The run was trained on {before}; {data} now has {now}. Put the same data back, or begin a new run.</source>
        <translation>실행은 {before}(으)로 학습했는데, {data}에는 이제 {now}이(가) 있습니다. 같은 데이터를 되돌리거나 새 실행을 시작하십시오.</translation>
    </message>
    <message>
        <source>The run&apos;s folder {folder} was deleted or moved away while the run was trained. Its network, its figures and the present weights are written anew there; earlier checkpoints are not.</source>
        <translation>학습하는 동안 실행의 폴더 {folder}이(가) 지워지거나 옮겨졌습니다. 신경망, 수치, 지금의 가중치는 거기에 새로 씁니다. 이전 체크포인트는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>There is no checkpoint “{which}”: choose last, best or one of the steps {steps}.</source>
        <translation>“{which}” 체크포인트가 없습니다. last, best 또는 스텝 {steps} 중 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>channels last</source>
        <translation>channels last</translation>
    </message>
    <message>
        <source>compiled</source>
        <translation>컴파일함</translation>
    </message>
    <message>
        <source>contiguous</source>
        <translation>연속</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>fused optimizer</source>
        <translation>fused 옵티마이저</translation>
    </message>
    <message>
        <source>not compiled</source>
        <translation>컴파일 안 함</translation>
    </message>
    <message>
        <source>plain optimizer</source>
        <translation>보통 옵티마이저</translation>
    </message>
    <message>
        <source>stopped early: no rise for an epoch, best at epoch {best}</source>
        <translation>일찍 멈춤: 한 에포크 동안 오르지 않음, 에포크 {best}에서 최고</translation>
    </message>
    <message>
        <source>stopped early: no rise for {waited} epochs, best at epoch {best}</source>
        <translation>일찍 멈춤: {waited} 에포크 동안 오르지 않음, 에포크 {best}에서 최고</translation>
    </message>
    <message>
        <source>torch cannot compile this network here: {reason}. It needs a C++ compiler, and on a GPU Triton: install it, or train without compiling.</source>
        <translation>여기서는 torch가 이 신경망을 컴파일할 수 없습니다: {reason}. C++ 컴파일러가, GPU에서는 Triton이 필요합니다. 설치하거나 컴파일 없이 학습하십시오.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name}: too slow, or not possible here</source>
        <translation>{name}: 너무 느리거나 여기서 안 됨</translation>
    </message>
    <message>
        <source>{name}: {speed} steps/s</source>
        <translation>{name}: 초당 {speed}스텝</translation>
    </message>
    <message>
        <source>{number} threads</source>
        <translation>스레드 {number}개</translation>
    </message>
    <message>
        <source>{path} was changed after the run was made, and its checkpoints are of what it was: put the old file back, or train it in a new run.</source>
        <translation>{path}이(가) 실행을 만든 뒤 바뀌었는데, 체크포인트는 그 전의 것입니다. 옛 파일을 되돌리거나 새 실행에서 학습하십시오.</translation>
    </message>
    <message>
        <source>{path} was deleted while the run was trained, and is written anew.</source>
        <translation>학습하는 동안 {path}이(가) 지워져 새로 씁니다.</translation>
    </message>
    <message>
        <source>{path} was replaced while the run was trained. It is written anew; what stood there is kept as {aside}.</source>
        <translation>학습하는 동안 {path}이(가) 바뀌었습니다. 새로 쓰며, 거기 있던 것은 {aside}(으)로 남깁니다.</translation>
    </message>
    <message>
        <source>{path}, the weights that the run starts from, is broken: {reason}. Begin a new run.</source>
        <translation>실행이 시작하는 가중치 {path}이(가) 깨졌습니다: {reason}. 새 실행을 시작하십시오.</translation>
    </message>
    <message>
        <source>{train} + {validation} + {test} images of {shape} (checksum {checksum})</source>
        <translation>{shape} 이미지 {train} + {validation} + {test}개 (체크섬 {checksum})</translation>
    </message>
    <message>
        <source>How the run {folder} prepares pictures is not known: an earlier version of this program has trained it, and its images {data} cannot be read any more. Put them back in their place, and try again.</source>
        <translation>실행 {folder}이(가) 사진을 어떻게 준비하는지 알 수 없습니다. 이 프로그램의 이전 버전이 학습했고, 그 이미지 {data}을(를) 더는 읽을 수 없습니다. 제자리에 되돌리고 다시 해 보십시오.</translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>The name “{name}” stands twice: rename one of the layers</source>
        <translation>“{name}” 이름이 두 번 있습니다. 층 하나의 이름을 바꾸십시오</translation>
    </message>
    <message>
        <source>There is no layer {address}</source>
        <translation>{address} 층이 없습니다</translation>
    </message>
    <message>
        <source>There is no place {index} in a stack of {count}</source>
        <translation>층이 {count}개인 스택에 {index} 자리가 없습니다</translation>
    </message>
    <message>
        <source>There is no stack {address}</source>
        <translation>{address} 스택이 없습니다</translation>
    </message>
    <message>
        <source>{address} cannot move into itself</source>
        <translation>{address}을(를) 자기 안으로 옮길 수 없습니다</translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: it means something else in torch</source>
        <translation>“{name}”은(는) 층의 이름이 될 수 없습니다. torch에서 다른 뜻으로 씁니다</translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: use letters, digits and _, beginning with a letter</source>
        <translation>“{name}”은(는) 층의 이름이 될 수 없습니다. 영문자로 시작해 영문자, 숫자, _를 쓰십시오</translation>
    </message>
    <message>
        <source>“{name}” must repeat 1 to {most} times, not {repeats}</source>
        <translation>“{name}”의 반복은 1부터 {most}까지여야 하는데 {repeats}입니다</translation>
    </message>
    <message>
        <source>“{name}” needs at least one lane</source>
        <translation>“{name}”에는 갈래가 적어도 하나 필요합니다</translation>
    </message>
    <message>
        <source>A network has up to {most} layers, repeats counted</source>
        <translation>신경망의 층은 반복까지 세어 {most}개까지입니다</translation>
    </message>
    <message>
        <source>Branches and blocks nest up to {most} deep</source>
        <translation>분기와 블록은 {most}겹까지 들어갑니다</translation>
    </message>
    <message>
        <source>Select layers that follow each other in one stack</source>
        <translation>한 스택에서 이어지는 층을 고르십시오</translation>
    </message>
    <message>
        <source>{address} cannot move beside itself</source>
        <translation>{address}을(를) 자기 옆으로 옮길 수 없습니다</translation>
    </message>
    <message>
        <source>“{name}” has no lane {lane}</source>
        <translation>“{name}”에 갈래 {lane}이(가) 없습니다</translation>
    </message>
    <message>
        <source>“{name}” has no lanes</source>
        <translation>“{name}”에는 갈래가 없습니다</translation>
    </message>
    <message>
        <source>“{name}” is a layer: only branches and blocks dissolve</source>
        <translation>“{name}”은(는) 층입니다. 분기와 블록만 풀 수 있습니다</translation>
    </message>
    <message>
        <source>“{name}” is no block</source>
        <translation>“{name}”은(는) 블록이 아닙니다</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>A {kernel} window may hang over the edge by at most {most}, or it could see nothing but padding.</source>
        <translation>{kernel} 창은 가장자리를 최대 {most}까지만 넘을 수 있습니다. 더 넘으면 패딩만 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a dense layer</source>
        <translation>완전 연결층 추가</translation>
    </message>
    <message>
        <source>Add flatten</source>
        <translation>평탄화 추가</translation>
    </message>
    <message>
        <source>Add flatten and dense</source>
        <translation>평탄화와 완전 연결 추가</translation>
    </message>
    <message>
        <source>Add global average and flatten</source>
        <translation>전역 평균과 평탄화 추가</translation>
    </message>
    <message>
        <source>Add instead</source>
        <translation>대신 더하기</translation>
    </message>
    <message>
        <source>Add needs lanes of one shape</source>
        <translation>더하려면 갈래의 모양이 같아야 합니다</translation>
    </message>
    <message>
        <source>Batch norm has one value a channel to average at batch size 1</source>
        <translation>배치 크기가 1이면 배치 정규화가 평균 낼 값이 채널마다 하나뿐입니다</translation>
    </message>
    <message>
        <source>Concatenate instead</source>
        <translation>대신 이어 붙이기</translation>
    </message>
    <message>
        <source>Concatenate needs lanes of one height and width</source>
        <translation>이어 붙이려면 갈래의 높이와 너비가 같아야 합니다</translation>
    </message>
    <message>
        <source>Dense needs a vector, but gets {shape} feature maps</source>
        <translation>완전 연결에는 벡터가 필요한데 {shape} 특성 맵이 들어옵니다</translation>
    </message>
    <message>
        <source>Filters {number}</source>
        <translation>필터 {number}</translation>
    </message>
    <message>
        <source>Flatten before it</source>
        <translation>앞에서 평탄화</translation>
    </message>
    <message>
        <source>Flatten lays them out as {height} · {width} · {channels} = {values} values.</source>
        <translation>평탄화하면 {height} · {width} · {channels} = {values}개의 값이 됩니다.</translation>
    </message>
    <message>
        <source>Groups {number}</source>
        <translation>그룹 {number}</translation>
    </message>
    <message>
        <source>Its input has {units} values and no height or width. Put it before the layer that flattens them.</source>
        <translation>입력은 값 {units}개이고 높이와 너비가 없습니다. 평탄화하는 층 앞에 두십시오.</translation>
    </message>
    <message>
        <source>Keep only lane {number}</source>
        <translation>갈래 {number}만 남기기</translation>
    </message>
    <message>
        <source>Kernel {kernel}</source>
        <translation>커널 {kernel}</translation>
    </message>
    <message>
        <source>Kernel {kernel} is larger than its {input} input</source>
        <translation>커널 {kernel}이(가) 입력 {input}보다 큽니다</translation>
    </message>
    <message>
        <source>Mean and variance need at least two: take a batch size of 2 or more.</source>
        <translation>평균과 분산에는 값이 둘 이상 필요합니다. 배치 크기를 2 이상으로 하십시오.</translation>
    </message>
    <message>
        <source>Multiply needs lanes of one shape, or one number a map</source>
        <translation>곱하려면 갈래의 모양이 같거나 맵마다 수 하나여야 합니다</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>그룹 하나</translation>
    </message>
    <message>
        <source>Pad input to {size}</source>
        <translation>입력을 {size}(으)로 패딩</translation>
    </message>
    <message>
        <source>Padding {padding}</source>
        <translation>패딩 {padding}</translation>
    </message>
    <message>
        <source>Padding {padding} is more than half the kernel</source>
        <translation>패딩 {padding}이(가) 커널의 절반을 넘습니다</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>Repeat {name} {times} times</source>
        <translation>{name} {times}번 반복</translation>
    </message>
    <message>
        <source>The loss applies softmax by itself</source>
        <translation>손실이 스스로 소프트맥스를 적용합니다</translation>
    </message>
    <message>
        <source>The network gives {shape}, but there are {classes} classes</source>
        <translation>신경망의 출력은 {shape}인데 클래스는 {classes}개입니다</translation>
    </message>
    <message>
        <source>Use SAME padding</source>
        <translation>SAME 패딩 사용</translation>
    </message>
    <message>
        <source>With a second one before it the network learns far more slowly.</source>
        <translation>그 앞에 하나가 더 있으면 신경망이 훨씬 느리게 배웁니다.</translation>
    </message>
    <message>
        <source>at most {largest} with {padding}</source>
        <translation>{padding}에서 최대 {largest}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>최대 {most}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>must divide {channels} and {filters}</source>
        <translation>{channels}와(과) {filters}을(를) 나누어야 합니다</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>{channels} / {groups} and {filters} / {groups} must be whole. At most {common} groups can be had.</source>
        <translation>{channels} / {groups}와(과) {filters} / {groups}은(는) 정수여야 합니다. 그룹은 최대 {common}개입니다.</translation>
    </message>
    <message>
        <source>{formula}. The largest kernel that fits is {largest}.</source>
        <translation>{formula}. 들어맞는 가장 큰 커널은 {largest}입니다.</translation>
    </message>
    <message>
        <source>{groups} groups do not divide {channels} channels and {filters} filters evenly</source>
        <translation>그룹 {groups}개로 채널 {channels}개와 필터 {filters}개를 고르게 나눌 수 없습니다</translation>
    </message>
    <message>
        <source>{kernel} with dilation {dilation}</source>
        <translation>{kernel}, 팽창 {dilation}</translation>
    </message>
    <message>
        <source>{label} needs feature maps, but gets a vector</source>
        <translation>{label}에는 특성 맵이 필요한데 벡터가 들어옵니다</translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation>유닛 {units}개</translation>
    </message>
    <message>
        <source>{formula} leaves no {name}</source>
        <translation>{formula}: {name}이(가) 남지 않습니다</translation>
    </message>
    <message>
        <source>1 × 1 filters for dense in lane {lanes}</source>
        <translation>갈래 {lanes}의 완전 연결층을 1 × 1 필터로</translation>
    </message>
    <message>
        <source>A value less its own mean is always 0: what comes out would be the same for every image.</source>
        <translation>값에서 자기 평균을 빼면 언제나 0입니다. 모든 이미지에서 결과가 같아집니다.</translation>
    </message>
    <message>
        <source>Add global average, flatten and dense</source>
        <translation>전역 평균, 평탄화, 완전 연결층 추가</translation>
    </message>
    <message>
        <source>At rate 0 no value is ever zeroed.</source>
        <translation>비율 0이면 아무 값도 0이 되지 않습니다.</translation>
    </message>
    <message>
        <source>At scale 1 the maps stay as they are.</source>
        <translation>배율 1이면 맵이 그대로입니다.</translation>
    </message>
    <message>
        <source>Batch size 2</source>
        <translation>배치 크기 2</translation>
    </message>
    <message>
        <source>Cropping leaves nothing of its {input} input</source>
        <translation>자르면 {input} 입력에서 남는 것이 없습니다</translation>
    </message>
    <message>
        <source>Dense layer in lane {lanes}</source>
        <translation>갈래 {lanes}에 완전 연결층</translation>
    </message>
    <message>
        <source>Dense layer instead</source>
        <translation>대신 완전 연결층</translation>
    </message>
    <message>
        <source>Dilation 1</source>
        <translation>팽창 1</translation>
    </message>
    <message>
        <source>Dilation {dilation}</source>
        <translation>팽창 {dilation}</translation>
    </message>
    <message>
        <source>Drop after {name}</source>
        <translation>{name} 뒤에 드롭</translation>
    </message>
    <message>
        <source>Dropout at the end makes scores of classes zero</source>
        <translation>끝의 드롭아웃은 클래스 점수를 0으로 만듭니다</translation>
    </message>
    <message>
        <source>Each image is made to fit: {old} values become {new}, {ratio} times as many.</source>
        <translation>이미지를 맞춥니다. 값 {old}개가 {new}개로, {ratio}배가 됩니다.</translation>
    </message>
    <message>
        <source>Each map has one value already, which is its mean.</source>
        <translation>맵마다 이미 값이 하나이며 그것이 평균입니다.</translation>
    </message>
    <message>
        <source>Each {kernel} window holds one cell of the {input} input.</source>
        <translation>{kernel} 창마다 {input} 입력의 칸 하나가 들어갑니다.</translation>
    </message>
    <message>
        <source>Flatten lane {lanes}</source>
        <translation>갈래 {lanes} 평탄화</translation>
    </message>
    <message>
        <source>Global average before {name}</source>
        <translation>{name} 앞에 전역 평균</translation>
    </message>
    <message>
        <source>Global average in lane {lanes}</source>
        <translation>갈래 {lanes}에 전역 평균</translation>
    </message>
    <message>
        <source>In training {rate} of the {classes} scores are 0, whatever the network found.</source>
        <translation>학습 중에는 신경망이 무엇을 찾았든 점수 {classes}개 가운데 {rate}이(가) 0입니다.</translation>
    </message>
    <message>
        <source>Input {shape}</source>
        <translation>입력 {shape}</translation>
    </message>
    <message>
        <source>It adds 0 rows and 0 columns.</source>
        <translation>행 0개와 열 0개를 더합니다.</translation>
    </message>
    <message>
        <source>It has no effect: what comes out is what goes in</source>
        <translation>효과가 없습니다. 들어간 것이 그대로 나옵니다</translation>
    </message>
    <message>
        <source>It holds {share} of all parameters</source>
        <translation>모든 매개변수의 {share}을(를) 가집니다</translation>
    </message>
    <message>
        <source>It reads {rows} · {columns} = {read} of {height} · {width} = {cells} cells of each map.</source>
        <translation>맵마다 {height} · {width} = {cells}칸 가운데 {rows} · {columns} = {read}칸을 읽습니다.</translation>
    </message>
    <message>
        <source>It stands at {places} of the {cells} {name}, and so gives the same for every image.</source>
        <translation>{name} {cells} 가운데 {places}에 놓이므로 모든 이미지에서 같은 값을 냅니다.</translation>
    </message>
    <message>
        <source>Its bias has no effect: {name} takes it away again</source>
        <translation>편향에 효과가 없습니다. {name}이(가) 다시 없앱니다</translation>
    </message>
    <message>
        <source>Its input is a vector of {values} values already.</source>
        <translation>입력이 이미 값 {values}개의 벡터입니다.</translation>
    </message>
    <message>
        <source>Its input is {size} already.</source>
        <translation>입력이 이미 {size}입니다.</translation>
    </message>
    <message>
        <source>Its input&apos;s mean square is 1 / (1 − {rate}) = {times} times as large in training as in prediction.</source>
        <translation>입력의 제곱 평균이 학습에서는 예측의 1 / (1 − {rate}) = {times}배입니다.</translation>
    </message>
    <message>
        <source>Its {count} layers have 0 weights together: add a convolution or a dense layer.</source>
        <translation>층 {count}개의 가중치가 모두 0개입니다. 합성곱이나 완전 연결층을 더하십시오.</translation>
    </message>
    <message>
        <source>Its {values} values say a class for each pixel; the data says one for each image.</source>
        <translation>값 {values}개는 픽셀마다 클래스를 말하지만 데이터는 이미지마다 하나를 말합니다.</translation>
    </message>
    <message>
        <source>Max pooling before {name}</source>
        <translation>{name} 앞에 최대 풀링</translation>
    </message>
    <message>
        <source>Max pooling in lane {lanes}</source>
        <translation>갈래 {lanes}에 최대 풀링</translation>
    </message>
    <message>
        <source>Momentum {momentum}</source>
        <translation>모멘텀 {momentum}</translation>
    </message>
    <message>
        <source>No bias</source>
        <translation>편향 없음</translation>
    </message>
    <message>
        <source>No score passes {end:g}: there it is the same for all images and passes no gradient.</source>
        <translation>점수가 {end:g}을(를) 넘지 못합니다. 거기서는 모든 이미지에서 같고 기울기가 흐르지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is cut off on any side.</source>
        <translation>어느 변에서도 잘리지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing negative arrives here, and all else passes {label} unchanged.</source>
        <translation>여기에는 음수가 오지 않으며 나머지는 {label}을(를) 그대로 지납니다.</translation>
    </message>
    <message>
        <source>Of scores from {low} to {high}, softmax gives the best of {classes} classes at most {most}.</source>
        <translation>{low}에서 {high} 사이의 점수에서 소프트맥스는 {classes}개 클래스의 최고에 많아야 {most}을(를) 줍니다.</translation>
    </message>
    <message>
        <source>On a {input} input {rows} · {columns} = {used} of {height} · {width} = {all} weights meet a cell.</source>
        <translation>{input} 입력에서는 가중치 {height} · {width} = {all}개 가운데 {rows} · {columns} = {used}개가 칸을 만납니다.</translation>
    </message>
    <message>
        <source>On average each is 1 / {count} = {share}: little of them reaches the layers after it.</source>
        <translation>평균은 1 / {count} = {share}입니다. 뒤의 층에 닿는 것이 거의 없습니다.</translation>
    </message>
    <message>
        <source>One cell on each side</source>
        <translation>변마다 한 칸</translation>
    </message>
    <message>
        <source>Pad lane {lanes} to {size}</source>
        <translation>갈래 {lanes}을(를) {size}(으)로 패딩</translation>
    </message>
    <message>
        <source>Padding {padding} cuts off all that there is</source>
        <translation>패딩 {padding}이(가) 있는 것을 모두 자릅니다</translation>
    </message>
    <message>
        <source>Plain dropout instead</source>
        <translation>대신 일반 드롭아웃</translation>
    </message>
    <message>
        <source>Power {power}</source>
        <translation>지수 {power}</translation>
    </message>
    <message>
        <source>Power {power} is odd</source>
        <translation>지수 {power}은(는) 홀수입니다</translation>
    </message>
    <message>
        <source>Rate {rate}</source>
        <translation>비율 {rate}</translation>
    </message>
    <message>
        <source>ReLU after {name}</source>
        <translation>{name} 뒤에 ReLU</translation>
    </message>
    <message>
        <source>ReLU instead</source>
        <translation>대신 ReLU</translation>
    </message>
    <message>
        <source>ReLU instead of all {count}</source>
        <translation>{count}개 모두 대신 ReLU</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>SAME padding in lane {lanes}</source>
        <translation>갈래 {lanes}에 SAME 패딩</translation>
    </message>
    <message>
        <source>Scale {scale}</source>
        <translation>배율 {scale}</translation>
    </message>
    <message>
        <source>Slope {slope}</source>
        <translation>기울기 {slope}</translation>
    </message>
    <message>
        <source>Softmax between layers squeezes {count} values into shares of 1</source>
        <translation>층 사이의 소프트맥스가 값 {count}개를 1의 몫으로 누릅니다</translation>
    </message>
    <message>
        <source>Stride 1 in {name}</source>
        <translation>{name}에 스트라이드 1</translation>
    </message>
    <message>
        <source>Stride {stride}</source>
        <translation>스트라이드 {stride}</translation>
    </message>
    <message>
        <source>Stride {stride} steps over cells: {share} of the input is never read</source>
        <translation>스트라이드 {stride}이(가) 칸을 건너뜁니다. 입력의 {share}은(는) 읽지 않습니다</translation>
    </message>
    <message>
        <source>The input has {wanted} channels, the data&apos;s images have {data}</source>
        <translation>입력의 채널은 {wanted}개, 데이터 이미지는 {data}개입니다</translation>
    </message>
    <message>
        <source>The input is {wanted}, the data&apos;s images are {data}</source>
        <translation>입력은 {wanted}, 데이터 이미지는 {data}입니다</translation>
    </message>
    <message>
        <source>The kernel meets nothing but padding, wherever it stands</source>
        <translation>커널이 어디에 놓이든 패딩만 만납니다</translation>
    </message>
    <message>
        <source>The lanes give {shapes}: {difference}.</source>
        <translation>갈래의 출력은 {shapes}입니다: {difference}.</translation>
    </message>
    <message>
        <source>The last layer must give one number for each class: {classes} values, not {values}.</source>
        <translation>마지막 층은 클래스마다 수 하나를 내야 합니다. {values}개가 아니라 {classes}개입니다.</translation>
    </message>
    <message>
        <source>The mean is 0 and the variance 1 before the second time, up to what {name} learned.</source>
        <translation>{name}이(가) 배운 것을 빼면, 두 번째 전에 이미 평균이 0이고 분산이 1입니다.</translation>
    </message>
    <message>
        <source>The network gives a map for each class, where training needs one number</source>
        <translation>신경망이 클래스마다 맵을 내지만 학습에는 수 하나가 필요합니다</translation>
    </message>
    <message>
        <source>The network has nothing to train</source>
        <translation>신경망에 학습할 것이 없습니다</translation>
    </message>
    <message>
        <source>The slope of each is at most {slope}: {slope}^{count} = {share} of the gradient is left at {name}.</source>
        <translation>각각의 기울기는 많아야 {slope}이므로 {name}에는 기울기의 {slope}^{count} = {share}만 남습니다.</translation>
    </message>
    <message>
        <source>There is no nonlinearity since {name}</source>
        <translation>{name} 다음에 비선형성이 없습니다</translation>
    </message>
    <message>
        <source>They stay 0 and 1 for all {channels} channels, so that prediction does not normalize as training does.</source>
        <translation>채널 {channels}개 모두에서 0과 1로 남아, 예측이 학습처럼 정규화하지 않습니다.</translation>
    </message>
    <message>
        <source>Top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation>위 {top}, 아래 {bottom}, 왼쪽 {left}, 오른쪽 {right}</translation>
    </message>
    <message>
        <source>Two linear layers in a row are one linear layer: together they learn no more than one of them could.</source>
        <translation>이어진 선형 층 둘은 선형 층 하나와 같습니다. 하나가 배울 수 있는 것보다 더 배우지 못합니다.</translation>
    </message>
    <message>
        <source>Use VALID padding</source>
        <translation>VALID 패딩 쓰기</translation>
    </message>
    <message>
        <source>Values of both signs would cancel out, and a negative sum has no root: {power} must be even.</source>
        <translation>두 부호의 값이 서로 지우고 음수 합에는 근이 없습니다. {power}은(는) 짝수여야 합니다.</translation>
    </message>
    <message>
        <source>With a slope of 1 negative values stay as they are, as positive ones do.</source>
        <translation>기울기 1이면 음수도 양수처럼 그대로입니다.</translation>
    </message>
    <message>
        <source>With momentum 0 the mean and variance for prediction are never learned</source>
        <translation>모멘텀 0이면 예측에 쓸 평균과 분산을 배우지 못합니다</translation>
    </message>
    <message>
        <source>feature maps beside a vector</source>
        <translation>벡터 옆의 특성 맵</translation>
    </message>
    <message>
        <source>its parameters</source>
        <translation>그 매개변수</translation>
    </message>
    <message>
        <source>must be even</source>
        <translation>짝수여야 합니다</translation>
    </message>
    <message>
        <source>must divide {channels}</source>
        <translation>{channels}의 약수여야 합니다</translation>
    </message>
    <message>
        <source>{channels} / {groups} = {quotient:.2f} is not whole. These divide {channels}: {divisors}.</source>
        <translation>{channels} / {groups} = {quotient:.2f}은(는) 정수가 아닙니다. {channels}의 약수: {divisors}.</translation>
    </message>
    <message>
        <source>{count} channels in {name}</source>
        <translation>{name}의 채널 {count}개</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>매개변수 {count}개</translation>
    </message>
    <message>
        <source>{count} sigmoids let almost no gradient through</source>
        <translation>시그모이드 {count}개는 기울기를 거의 통과시키지 않습니다</translation>
    </message>
    <message>
        <source>{dead} of the {all} weights of each kernel only ever meet padding</source>
        <translation>커널마다 가중치 {all}개 가운데 {dead}개가 패딩만 만납니다</translation>
    </message>
    <message>
        <source>{groups} groups do not divide {channels} channels</source>
        <translation>그룹 {groups}개로 채널 {channels}개가 나누어지지 않습니다</translation>
    </message>
    <message>
        <source>{kernel} filters in lane {lanes}</source>
        <translation>갈래 {lanes}에 {kernel} 필터</translation>
    </message>
    <message>
        <source>{kernel} filters, stride {stride}, in lane {lanes}</source>
        <translation>갈래 {lanes}에 {kernel} 필터, 스트라이드 {stride}</translation>
    </message>
    <message>
        <source>{label} at the end limits the scores that the loss gets</source>
        <translation>끝의 {label}이(가) 손실이 받는 점수를 제한합니다</translation>
    </message>
    <message>
        <source>{label} has a single value to take mean and variance of</source>
        <translation>{label}이(가) 평균과 분산을 낼 값이 하나뿐입니다</translation>
    </message>
    <message>
        <source>{maps} values, each with a weight for each of {units} units: {parameters} parameters.</source>
        <translation>값 {maps}개가 유닛 {units}개마다 가중치를 가집니다: 매개변수 {parameters}개.</translation>
    </message>
    <message>
        <source>{name} has normalized its input already</source>
        <translation>{name}이(가) 이미 입력을 정규화했습니다</translation>
    </message>
    <message>
        <source>{name} learns a wrong variance from what is dropped here</source>
        <translation>{name}이(가) 여기서 드롭된 것에서 잘못된 분산을 배웁니다</translation>
    </message>
    <message>
        <source>{name} subtracts each channel&apos;s mean, and the bias with it: {numbers} learn nothing.</source>
        <translation>{name}이(가) 채널마다 평균을 빼며 편향도 함께 없앱니다. {numbers}은(는) 배우는 것이 없습니다.</translation>
    </message>
    <message>
        <source>{numbers} channels</source>
        <translation>채널 {numbers}개</translation>
    </message>
    <message>
        <source>{numbers} units</source>
        <translation>유닛 {numbers}개</translation>
    </message>
    <message>
        <source>{sizes} cells</source>
        <translation>{sizes}칸</translation>
    </message>
    <message>
        <source>All layers with weights are frozen: nothing is left to train</source>
        <translation>가중치가 있는 층이 모두 동결되어 있습니다: 학습할 것이 남지 않았습니다</translation>
    </message>
    <message>
        <source>None of the {count} weights would change.</source>
        <translation>가중치 {count}개 중 하나도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Unfreeze all layers</source>
        <translation>모든 층의 동결 해제</translation>
    </message>
    <message>
        <source>Unfreeze {name}</source>
        <translation>{name} 동결 해제</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>field</source>
        <translation>수용장</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>유닛</translation>
    </message>
</context>
</TS>
